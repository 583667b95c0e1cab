/*
 * outcome: done or failed
 * message: graphics device was taken away
 * backend: webgl
 */
/* program */
const contexts = []
for (let i = 0; i < 40; i++) contexts.push(new OffscreenCanvas(8, 8).getContext('webgl2'))
console.log(contexts.filter((gl) => gl && !gl.isContextLost()).length)
