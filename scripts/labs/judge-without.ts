import { wantsKernel } from '../../src/agreement/missing-kernel.ts'
import type { Check } from './check.ts'

/**
 * Checks what a lab, or a try, says of a backend that it cannot run on: that a program fails there, for want of the
 * kernel which its own sentence names.
 * @param sentence what lab.yaml says under `without`
 * @param errors the messages of the programs that failed
 */
export function judgeWithout(
  sentence: string,
  backend: string,
  errors: string[],
  of: 'lab' | 'try' = 'lab',
): Check[] {
  const what = `the ${of} cannot run on ${backend}, as it says`
  if (errors.length === 0) {
    return [{ what, problem: `the programs run on ${backend}, but lab.yaml says: ${sentence}` }]
  }
  return errors.map((error) => {
    if (wantsKernel(sentence, error)) return { what: `${what}: ${error}` }
    return { what, problem: `lab.yaml says "${sentence}", but on ${backend}: ${error}` }
  })
}
