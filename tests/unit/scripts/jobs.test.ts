import { describe, expect, it } from 'vitest'
import { runJobs } from '../../../scripts/labs/jobs.ts'

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 1))

describe('runJobs', () => {
  it('runs at most two at a time, over all calls, and keeps the order of the results', async () => {
    let running = 0
    let most = 0
    const job = (result: number) => async () => {
      most = Math.max(most, ++running)
      for (let turns = 0; turns <= result % 3; turns++) await turn()
      running--
      return result
    }
    const numbers = [5, 4, 3, 2, 1, 0]
    const calls = [runJobs(numbers.map(job)), runJobs(numbers.map(job))]
    expect(await Promise.all(calls)).toEqual([numbers, numbers])
    expect(most).toBe(2)
  })

  it('goes on after a job that fails', async () => {
    const failing = runJobs([() => Promise.reject(new Error('no'))])
    const other = runJobs([turn, turn, turn].map((wait, i) => () => wait().then(() => i)))
    await expect(failing).rejects.toThrow('no')
    expect(await other).toEqual([0, 1, 2])
  })
})
