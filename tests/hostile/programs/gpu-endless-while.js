/*
 * outcome: failed
 * message: not an error
 * message-firefox: null
 * message-webkit: null
 * backend: webgl
 */
/* program */
const original = Object.getOwnPropertyDescriptor(WebGL2RenderingContext.prototype, 'shaderSource').value
String.prototype.charCodeAt = String.prototype.slice = () => ''
Object.create = () => ({})
globalThis.RangeError = globalThis.Error = function () {}
const gl = new OffscreenCanvas(64, 64).getContext('webgl2')
original.call(gl, gl.createShader(gl.FRAGMENT_SHADER), 'void main() { while (true) {} }')
