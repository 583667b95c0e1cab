import type { Engine, Tab } from '../../tests/hostile/tab.ts'

/** A browser that is open, with one tab. */
export interface OpenEngine {
  engine: Engine
  /** Name and version, as the browser gives them. */
  version: string
  tab: Tab
  close(): Promise<void>
}
