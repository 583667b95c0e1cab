/*
 * outcome: failed
 * name: TypeError
 */
/* program */
await (await navigator.storage.getDirectory()).getFileHandle('x', { create: true })
