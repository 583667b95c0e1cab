import { countGlslTurns } from './glsl-turns.ts'
import { guardWgsl } from './wgsl-guards.ts'

const { apply } = Reflect
const asText = String
const asObject = Object

/**
 * From now on no shader gets to a GPU that would not end by itself: where a driver has no watchdog, it would
 * hold the whole page. For before reader code exists, which must not get hold of the originals.
 */
export function watchShaders(): void {
  const scope = self as unknown as Record<string, { prototype: object } | undefined>
  for (const name of ['WebGLRenderingContext', 'WebGL2RenderingContext']) {
    const prototype = scope[name]?.prototype as WebGLRenderingContext | undefined
    if (prototype) watchGlsl(prototype)
  }
  const device = scope['GPUDevice']?.prototype as GPUDevice | undefined
  if (device) watchWgsl(device)
}

function watchGlsl(prototype: WebGLRenderingContext): void {
  const original = prototype.shaderSource
  replace(prototype, 'shaderSource', function (this: unknown, shader: unknown, source: unknown) {
    // Made a text once: what was judged is what is compiled.
    const text = asText(source)
    countGlslTurns(text)
    return apply(original, this, [shader, text])
  })
}

function watchWgsl(prototype: GPUDevice): void {
  const original = prototype.createShaderModule
  replace(prototype, 'createShaderModule', function (this: unknown, descriptor: unknown) {
    const { code, label } = asObject(descriptor) as GPUShaderModuleDescriptor
    const name = label === undefined ? {} : { label: asText(label) }
    return apply(original, this, [{ code: guardWgsl(asText(code)), ...name }])
  })
}

/** Puts a function in the place of another, looking like it. */
function replace(prototype: object, name: string, value: (...args: never[]) => unknown): void {
  Object.defineProperty(value, 'name', { value: name })
  const place = Object.getOwnPropertyDescriptor(prototype, name)
  Object.defineProperty(prototype, name, { ...place, value })
}
