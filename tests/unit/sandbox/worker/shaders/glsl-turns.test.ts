import { describe, expect, it } from 'vitest'
import { countGlslTurns } from '../../../../../src/sandbox/worker/shaders/glsl-turns.ts'

const shader = (body: string, before = '') =>
  `#version 300 es\nprecision highp float;\n${before}\nout vec4 c;\nvoid main() {\n${body}\n}`

describe('loops of a constant count', () => {
  const counted: [string, number, string, string?][] = [
    ['none', 0, 'c = vec4(1.0);'],
    ['one', 10, 'for (int i = 0; i < 10; i++) { c += 1.0; }'],
    ['a step', 4, 'for (int i = 0; i < 10; i += 3) { c += 1.0; }'],
    ['downwards', 11, 'for (int i = 10; i >= 0; --i) c += 1.0;'],
    ['from below zero', 5, 'for (int i = - 2; i <= 2; i = i + 1) { c += float(i); }'],
    ['unsigned', 8, 'for (uint i = 0u; i < 8u; i++) { c += 1.0; }'],
    ['never entered', 0, 'for (int i = 5; i < 2; i++) { c += 1.0; }'],
    ['nested', 10 * (1 + 4 * 1), 'for (int i=0;i<10;i++) for (int j=0;j<4;j++) c += 1.0;'],
    ['two', 7, 'for (int i = 0; i < 3; i++) {} for (int i = 0; i < 4; i++) {}'],
    ['a constant', 12, 'const int N = int(6); for (int k = 0; k < 2 * N; ++k) { if (k == N) break; }'],
    ['a macro', 9, 'for (int i = 0; i < N; i++) {}', '#define N 9'],
    ['a call', 5 * (1 + 1 + 3), 'for (int i = 0; i < 5; i++) { c += f(i); }',
      'float f(int n) { float s = 0.0; for (int i = 0; i < 3; i++) { s += 1.0; } return s; }'],
    ['a prototype', 5 * (1 + 1 + 3), 'for (int i = 0; i < 5; i++) { c += f(i); }',
      'float f(int n); float g() { return f(1); } float f(int n) { for (int i = 0; i < 3; i++) {} return 1.0; }'],
    ['functions of one name', 1 + 1 + 3, 'c += f();',
      'float f(int n) { for (int i = 0; i < 3; i++) {} return 1.0; } float f() { return f(1); }'],
    ['comments', 2, '/* while (true) */ for (int i = 0; /* i < 9 */ i < 2; i++) {} // for (;;)'],
  ] // prettier-ignore
  it.each(counted)('%s', (_, turns, body, before) => {
    expect(countGlslTurns(shader(body, before))).toBe(turns)
  })

  it('takes the macros that TensorFlow.js writes', () => {
    const macros = '#define isnan(value) isnan_custom(value)\n#define HASHSCALE1 443.8975\n'
    const isnan = 'bool isnan_custom(float v) { return v > 0.0; }\n'
    expect(countGlslTurns(shader('if (isnan(1.0)) { c = vec4(1); }', isnan + macros))).toBe(1)
  })
})

describe('what is refused', () => {
  const inBody: [string, string, RegExp][] = [
    ['while', 'while (true) {}', /line 6: "while" has no constant count/],
    ['do', 'do { c += 1.0; } while (true);', /"do" has no constant count/],
    ['for ever', 'for (;;) {}', /this "for" has no constant count/],
    ['two thousand million turns', 'for (int i = 0; i < 2000000000; i++) {}', /more than 4194304 turns/],
    ['a huge product', 'for (int i=0;i<4000;i++) for (int j=0;j<4000;j++) c += 1.0;', /more than 4194304/],
    ['a bound that is no constant', 'int n = 3; for (int i = 0; i < n; i++) {}', /no constant count/],
    ['a bound that overflows', 'for (int i = 0; i < 65536 * 65536; i++) {}', /no constant count/],
    ['a bound beyond int', 'for (int i = 0x80000000; i < 5; i++) {}', /no constant count/],
    ['an octal bound', 'for (int i = 0; i < 010; i++) {}', /no constant count/],
    ['the wrong way', 'for (int i = 0; i < 3; i--) {}', /no constant count/],
    ['no step', 'for (int i = 0; i < 3; i += 0) {}', /no constant count/],
    ['an end that is jumped over', 'for (int i = 0; i != 3; i += 2) {}', /no constant count/],
    ['a variable that starts again', 'for (int i = 0; i < 2147483647; i += 1073741824) {}', /no const/],
    ['an unsigned one below zero', 'for (uint i = 3u; i >= 0u; i--) {}', /no constant count/],
    ['unsigned arithmetic', 'for (uint i = 0u - 1u; i > 5u; i--) {}', /no constant count/],
    ['a float', 'for (float x = 0.0; x < 1e9; x += 1.0) {}', /no constant count/],
    ['a second step', 'for (int i = 0; i < 3; i++, i--) {}', /no constant count/],
    ['a variable set back', 'for (int i = 0; i < 3; i++) { i = 0; }', /"i" may change in its body/],
    ['a variable set back in brackets', 'for (int i = 0; i < 3; i++) { (i)--; }', /"i" may change/],
    ['a variable of an inner loop', 'for (int i=0;i<3;i++) { for (int j=0;j<3;j++) i--; }', /"i" may change/],
    ['a variable shadowed', 'for (int i=0;i<3;i++) { int a, i; }', /"i" may change/],
    ['a constant shadowed', 'const int N = 3; { int N = 2000000000; for (int i = 0; i < N; i++) {} }', /no const/],
    ['a list that shadows', 'const int N = 3; { int a, N; for (int i = 0; i < N; i++) {} }', /no constant/],
    ['a body that hides its end', 'for (int i = 0; i < 3; i++) if (true) c += 1.0; else i--;', /needs braces/],
    ['a line that goes on', '// \\\n}', /cannot have/],
    ['a loop behind a return of the carriage', '// \rwhile (true) {}', /"while"/],
  ] // prettier-ignore
  it.each(inBody)('%s', (_, body, why) => {
    expect(() => countGlslTurns(shader(body))).toThrow(why)
  })

  const before: [string, string, string, RegExp][] = [
    ['a macro of code', '#define L for (;;)', 'L {}', /only "#define NAME 100"/],
    ['a macro for a keyword', '#define if(x) for(x)', 'if (int i = 0; i < 9; i--) {}', /only "#define/],
    ['a known macro for a loop', '#define round(x) while(x)', 'round (true) {}', /only "#define/],
    ['a macro after its name', 'uniform int N;', 'for (int i = 0; i < N; i++) {}\n#define N 5', /only/],
    ['an undefined macro', '#define N 5\n#undef N', '', /only "#define/],
    ['a condition', '#if 0\n}\n#endif', '', /only "#define/],
    ['a macro that goes on after a comment', '#define N 5 /*\n*/ * f()', '', /only "#define/],
    ['a parameter of that name', 'const int N = 5; float f(int a, int N) { for (int i=0;i<N;i++) {} return 1.0; }',
      'c += f(1, 2);', /no constant count/],
    ['an argument that is written', 'void f(inout int n) { n = 0; }', 'for (int i=0;i<3;i++) { f(i); }', /may change/],
    ['recursion', 'float f(int n); float g(int n) { return f(n); } float f(int n) { return g(n); }',
      'c += f(1);', /calls itself/],
    ['calls that double', Array.from({ length: 40 }, (_, i) =>
      `float f${i}() { return ${i === 0 ? '1.0' : `f${i - 1}() + f${i - 1}()`}; }`).join('\n'), 'c += f39();', /more than/],
  ] // prettier-ignore
  it.each(before)('%s', (_, head, body, why) => {
    expect(() => countGlslTurns(shader(body, head))).toThrow(why)
  })
})
