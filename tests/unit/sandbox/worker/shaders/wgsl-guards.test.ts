import { describe, expect, it } from 'vitest'
import { guardWgsl } from '../../../../../src/sandbox/worker/shaders/wgsl-guards.ts'

const shader = (body: string, before = '') => `${before}
@group(0) @binding(0) var<uniform> uniforms: Uniforms;
@compute @workgroup_size(64) fn main() {
${body}
}`

/** The guards that a text was given, as the names that they count with. */
function guards(text: string): string[] {
  return [...guardWgsl(text).matchAll(/if \((\w+) >= \d+u\) \{ break; \}/g)].map(
    ([, name]) => name ?? '',
  )
}

describe('a loop of WGSL', () => {
  it.each([
    ['for (var i = 0; i < 4; i++) { x += 1; }'],
    ['for (var i: i32 = 0; i < 4; i = i + 1) { x += 1; }'],
    ['// while (true) {}\n/* /* for */ loop { } */ x += 1;'],
  ])('is left as it is where its count is a small constant: %s', (body) => {
    expect(guardWgsl(shader(body))).toBe(shader(body))
  })

  it.each([
    ['for (var i = 0; i < uniforms.size; i++) { x += 1; }'],
    ['for (var i = 0; i < 4; i++) { i = 0; }'],
    ['for (var i = 0; i < 4; i++) { let p = &i; *p = 0; }'],
    ['for (;;) { }'],
    ['while left < right { left++; }'],
    ['loop { x += 1; continuing { y += 1; } }'],
    ['for (var i = 0; i < 100000; i++) { x += 1; }'],
    ['// \u2028 loop { }'],
  ])('leaves off some time where it is anything else: %s', (body) => {
    expect(guards(shader(body))).toEqual(['turnsOfAllLoops'])
  })

  it('shares its count with all others, each turn at the worth of what it holds', () => {
    const inner = 'for (var j = 0; j < 8; j++) { x += 1; }'
    const text = guardWgsl(shader(`while (a) { loop { ${inner} } }`))
    expect(text).toContain(
      'loop { if (turnsOfAllLoops >= 4194304u) { break; } turnsOfAllLoops += 9u;',
    )
    expect(text).toContain(
      'while (a) { if (turnsOfAllLoops >= 4194304u) { break; } turnsOfAllLoops += 10u;',
    )
    expect(text).toMatch(/var<private> turnsOfAllLoops: u32;\n$/)
  })

  it('has a count of its own where invocations wait for each other, in it or in what it calls', () => {
    const wait = 'fn wait() { workgroupBarrier(); }'
    const loop = 'for (var t = 0; t < uniforms.tiles; t++) { wait(); }'
    expect(guardWgsl(shader(loop, wait))).toContain(`var turnsOfAllLoops0 = 0u; for (var t`)
    expect(guards(shader(loop, wait))).toEqual(['turnsOfAllLoops0'])
  })
})

describe('a shader of WGSL is refused', () => {
  it.each([
    ['invocations wait', 'while (a) { while (b) { workgroupBarrier(); } }', ''],
    ['are taken', 'loop { turnsOfAllLoops0 = 0u; }', ''],
    [
      'more than 4194304 turns',
      'for (var i=0;i<4000;i++) { for (var j=0;j<4000;j++) { x+=1; } }',
      '',
    ],
    ['calls itself', 'f();', 'fn f() { f(); }'],
    ['must begin a statement', '@diagnostic(off, x) loop { }', ''],
  ])('"%s": %s', (why, body, before) => {
    expect(() => guardWgsl(shader(body, before))).toThrow(why)
  })
})
