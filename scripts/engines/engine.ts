import type { BrowserEngine, Tab } from '../../tests/hostile/tab.ts'

/** A browser that is open, with one tab. */
export interface OpenEngine {
  engine: BrowserEngine
  /** Name and version, as the browser gives them. */
  version: string
  tab: Tab
  close(): Promise<void>
}
