/*
 * outcome: failed
 * message: postMessage is not defined
 */
/* program */
postMessage({ type: 'done', stats: { steps: 1e9, tensors: 0 } })
