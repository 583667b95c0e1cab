import { expect, test } from 'vitest'
import { awaited } from '../../../../src/sandbox/lab/awaited.ts'

const promise = () => awaited("data('moons')", Promise.resolve({ x: 1 }))
const TOLD = "data('moons') gives a promise. Write await before it: await data('moons')"

test('its value comes as that of any promise', async () => {
  expect(await promise()).toEqual({ x: 1 })
  expect(await promise().then(({ x }) => x)).toBe(1)
  expect(await Promise.all([promise(), promise()])).toEqual([{ x: 1 }, { x: 1 }])
  expect(await promise().finally(() => undefined)).toEqual({ x: 1 })
  expect(promise()).toBeInstanceOf(Promise)
  expect(Object.prototype.toString.call(promise())).toBe('[object Promise]')
  const failing = awaited('data', Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
})

test('what is read of it without await is told', () => {
  const read = (use: (value: Record<string, unknown>) => unknown) => () =>
    use(promise() as unknown as Record<string, unknown>)
  expect(read(({ x }) => x)).toThrow(TOLD)
  expect(read((data) => data.length)).toThrow(TOLD)
  expect(read((data) => [...(data as unknown as unknown[])])).toThrow(TOLD)
  expect(read((data) => JSON.stringify(data))).toThrow(TOLD)
})

test('the error is of the line of the call, not of the one that reads', () => {
  const call = () => promise()
  const data = call() as unknown as { x: number }
  const use = () => data.x
  try {
    use()
    expect.unreachable()
  } catch (error) {
    expect((error as Error).stack).toContain('at call')
    expect((error as Error).stack).not.toContain('at use')
  }
})
