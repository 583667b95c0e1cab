import { expect, test } from 'vitest'
import { run } from '../../../scripts/setup/run.ts'

/** Commands of a contributor that are called wrongly, and what each must say in place of doing something else. */
const CALLS: [call: string, words: RegExp][] = [
  ['check gone.mdx', /^gone\.mdx is not there\. Usage: npm run check/],
  ['check --al', /^There is no option --al\. Usage: npm run check/],
  ['format gone.ts', /^gone\.ts is not there\. Usage: npm run format/],
  ['record', /^Name what to record: .*\nLabs: .*moons.*\nProbes: /],
  ['record moon', /"moon"\. Did you mean "moons"\?/],
  ['record moons --anyways', /^Unknown option '--anyways'\. Known are: --all, --anyway\./],
  ['setup pytorch', /^This command takes no words: pytorch means nothing to it\./],
  ['snippets gone.mdx', /^No page has "gone\.mdx" in its path\. Usage: npm run verify:snippets/],
  ['try', /^npm run try -- <lab> \[<try> \[--edit\]\]/],
  ['try moons Fast', /a try has a name of small letters/],
  ['try moons no-such-try', /no-such-try\/edit is not there\. .* --edit/],
  ['try moon', /"moon"\. Did you mean "moons"\?/],
  ['verify moon', /"moon"\. Did you mean "moons"\?/],
]

test.concurrent.each(CALLS)(
  '%s: says what to call in its place',
  async (call, words) => {
    const [name = '', ...args] = call.split(' ')
    const { code, output } = await run(process.execPath, [`scripts/${name}.ts`, ...args])
    // Engines that are left out are named first.
    expect(output.replace(/^skipped .*\n/gm, '')).toMatch(words)
    expect(code).toBeGreaterThan(0)
  },
  60_000,
)
