import { getterOf } from './built-ins.ts'

const reasonOf = getterOf(PromiseRejectionEvent, 'reason')
const errorOf = getterOf(ErrorEvent, 'error')

/** Reports what nobody caught: errors in timers and other callbacks, and rejected promises. */
export function onUncaught(report: (thrown: unknown) => void): void {
  const { preventDefault } = Event.prototype
  const { apply } = Reflect
  self.addEventListener('error', (event) => {
    apply(preventDefault, event, [])
    report(errorOf(event))
  })
  self.addEventListener('unhandledrejection', (event) => {
    apply(preventDefault, event, [])
    report(reasonOf(event))
  })
}
