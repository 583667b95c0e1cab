/*
 * outcome: failed
 * message: line 5: the loops take more than 4194304 turns for one value
 * message-firefox: null
 * message-webkit: null
 * backend: webgl
 * panel: the loops take more than 4194304 turns
 * panel-firefox: null
 * panel-webkit: null
 */
/* program */
const gl = new OffscreenCanvas(2048, 2048).getContext('webgl2')
const made = gl.createShader(gl.FRAGMENT_SHADER)
gl.shaderSource(made, `#version 300 es
precision highp float;
out vec4 c;
void main() {
  float s = 0.0; for (int i = 0; i < 2000000000; i++) { s = sin(s + float(i)); } c = vec4(s);
}`)
