/*
 * outcome: done
 * steps: 0
 */
/* program */
const forged = { type: 'done', stats: { steps: 1e9, tensors: 0 } }
self.dispatchEvent(new MessageEvent('message', { data: forged }))
self.onmessage = null
new MessageChannel().port1.postMessage(forged)
