import { afterEach, describe, expect, it, vi } from 'vitest'
import { runLanes, type TestStage } from '../../../scripts/test/stage.ts'

const node = (name: string, script: string, report?: TestStage['report']): TestStage => ({
  name,
  command: [process.execPath, '-e', script, '{report}'],
  ...(report && { report }),
})

describe('runLanes', () => {
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text))
  afterEach(() => printed.splice(0))

  it('counts a stage by its closing line, by its report, or by its exit code', async () => {
    const write = `require('fs').writeFileSync(process.argv[1], '7')`
    const counts = await runLanes(
      [node('line', `console.log('3 passed, 1 failed, 2 skipped'); process.exit(1)`)],
      [
        node('report', write, (text) => ({ passed: Number(text), failed: 0, skipped: 0 })),
        node('exit', 'process.exit(2)'),
      ],
    )
    expect(counts).toEqual([
      { passed: 3, failed: 1, skipped: 2 },
      { passed: 7, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
    ])
  })

  it('prints the output of stages that run side by side in one piece each', async () => {
    const slowly = (name: string) =>
      node(name, `console.log('${name} 1'); setTimeout(() => console.log('${name} 2'), 50)`)
    await runLanes([slowly('one')], [slowly('two')])
    expect(printed).toContain('\n── one\none 1\none 2')
    expect(printed).toContain('\n── two\ntwo 1\ntwo 2')
  })
})
