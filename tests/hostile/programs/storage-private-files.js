/*
 * outcome: failed
 */
/* program */
await (await navigator.storage.getDirectory()).getFileHandle('x', { create: true })
