import { expect, test } from 'vitest'
import { copyMessage } from '../../../../src/sandbox/frame/copy-message.ts'
import { DataRequests } from '../../../../src/sandbox/worker/data-requests.ts'

test('a name longer than the gate lets pass is answered too', async () => {
  const requests: DataRequests = new DataRequests((message) => {
    const passed = copyMessage(message)
    if (passed?.type !== 'data') return
    const { name } = passed
    queueMicrotask(() => requests.answer({ type: 'data', name, text: null, known: ['moons'] }))
  })
  await expect(requests.read('n'.repeat(500))).rejects.toThrow(/no such data set. There is moons$/)
  expect(requests.pending).toBe(false)
})
