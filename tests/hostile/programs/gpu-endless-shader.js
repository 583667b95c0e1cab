/*
 * outcome: any
 * backend: webgl
 */
/* program */
const gl = new OffscreenCanvas(2048, 2048).getContext('webgl2')
const program = gl.createProgram()
const shader = (type, text) => {
  const made = gl.createShader(type)
  gl.shaderSource(made, `#version 300 es\nprecision highp float;\n${text}`)
  gl.compileShader(made)
  gl.attachShader(program, made)
}
shader(gl.VERTEX_SHADER, 'void main() { gl_Position = vec4(vec2(gl_VertexID % 2, gl_VertexID / 2) * 4.0 - 1.0, 0, 1); }')
shader(gl.FRAGMENT_SHADER, 'out vec4 c; void main() { float s = 0.0; for (int i = 0; i < 1000000; i++) s = sin(s + float(i)); c = vec4(s); }')
gl.linkProgram(program)
gl.useProgram(program)
gl.drawArrays(gl.TRIANGLES, 0, 3)
gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4))
