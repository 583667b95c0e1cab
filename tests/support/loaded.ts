import type { Page, Response } from '@playwright/test'

/**
 * Reads something of every response that the page gets from now on. The function returned ends the reading and
 * gives what was read, in the order of the responses: what came later would be read while the test closes the page.
 */
export function readResponses<T>(page: Page, read: (response: Response) => Promise<T>) {
  const reading: Promise<T>[] = []
  const listen = (response: Response) => reading.push(read(response))
  page.on('response', listen)
  return async (): Promise<T[]> => {
    page.off('response', listen)
    return Promise.all(reading)
  }
}
