import { openBrowserRunner, type BrowserRunner } from './browser-run.ts'

let opened: Promise<BrowserRunner> | undefined

/** The one browser of this process, started when it is first needed. */
export function sharedBrowser(): Promise<BrowserRunner> {
  return (opened ??= openBrowserRunner())
}

/** Closes that browser, if it was needed. */
export async function closeSharedBrowser(): Promise<void> {
  await (await opened)?.close()
}
