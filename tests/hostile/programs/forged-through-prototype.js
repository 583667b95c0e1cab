/*
 * outcome: done
 * steps: 0
 */
/* program */
// The worker's own port must not come through a replaced method or getter.
MessagePort.prototype.postMessage = function () {
  this.forged = true
}
Object.defineProperty(MessageEvent.prototype, 'data', {
  get() {
    for (const port of [this.target, this.currentTarget]) {
      EventTarget.prototype.dispatchEvent.call(port, new Event('x'))
    }
    return { type: 'done', stats: { steps: 1e9, tensors: 0 } }
  },
})
EventTarget.prototype.addEventListener = () => undefined
Object.prototype.type = 'done'
const { data } = await import('lab')
await data('moons')
