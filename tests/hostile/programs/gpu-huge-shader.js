/*
 * outcome: done
 * outcome-firefox: done or failed
 * outcome-webkit: done or failed
 * message: null
 * backend: webgl
 */
/* program */
const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
const made = gl.createShader(gl.FRAGMENT_SHADER)
const lines = Array.from({ length: 20_000 }, (_, i) => `s = sin(s * ${i}.5);`).join('\n')
gl.shaderSource(made, `#version 300 es\nprecision highp float; out vec4 c; void main() { float s = 1.0; ${lines} c = vec4(s); }`)
gl.compileShader(made)
console.log(gl.getShaderParameter(made, gl.COMPILE_STATUS))
