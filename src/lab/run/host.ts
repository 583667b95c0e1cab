import type { Launch, OwnDataReader, RunEvent, RunHandle } from '../../sandbox/page/host.ts'
import type { SandboxConfig } from '../../sandbox/page/urls.ts'
import type { Backend } from '../../sandbox/protocol.ts'

/** The part of SandboxHost that the panel needs; tests bring their own. */
export interface Host {
  warm(backend: Backend, rehearsal?: string): void
  run(launch: Launch, onEvent: (event: RunEvent) => void): RunHandle
}

let shared: Promise<Host> | undefined

const store = () => import('../own-data/store.ts').then(({ ownData }) => ownData)

/** The reader's data sets; their store is loaded when a program names one that the site does not have. */
const ownData: OwnDataReader = {
  names: async () => (await store()).names(),
  read: async (name) => (await store()).read(name),
}

/** The page's one host, loaded at the first call. A failed load is tried again at the next. */
export function pageHost(config: SandboxConfig): Promise<Host> {
  shared ??= import('../../sandbox/page/host.ts').then(
    ({ SandboxHost }) => new SandboxHost(config, ownData),
    (error: unknown) => {
      shared = undefined
      throw error
    },
  )
  return shared
}
