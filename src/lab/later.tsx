import { signal } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { NOT_LOADED } from './words/not-loaded.ts'

/** A component whose code comes later. */
type Later<P> = ComponentType<P & { when: boolean }> & {
  /** Loads the code now, so that it is there without a network too. */
  load(): Promise<void>
}

/**
 * A component that loads its code the first time that `when` holds. Where that fails it says so, and tries again
 * the next time that it is wanted.
 */
export function later<P extends object>(fetch: () => Promise<ComponentType<P>>): Later<P> {
  const loaded = signal<ComponentType<P> | null>(null)
  const failed = signal(false)
  const load = async () => {
    try {
      loaded.value ??= await fetch()
      failed.value = false
    } catch {
      failed.value = true
    }
  }
  function Later({ when, ...props }: P & { when: boolean }) {
    useEffect(() => {
      if (when) void load()
    }, [when])
    if (!when) return null
    const Loaded = loaded.value
    if (Loaded) return <Loaded {...(props as unknown as P)} />
    return failed.value ? <p>{NOT_LOADED.part}</p> : null
  }
  return Object.assign(Later, { load })
}
