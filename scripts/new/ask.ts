import { isCancel, multiselect, select, text } from '@clack/prompts'
import type { AskPerson } from './answers.ts'
import { listed } from './answers.ts'

/**
 * Asks in the terminal. The prompts are Clack's, which Astro brings along: choices by arrow keys and an answer
 * checked as it is typed, for nothing more to install.
 */
export const askInTerminal: AskPerson = async (field, initial, problem) => {
  const { question: message, several } = field
  const options = field.choices?.().map((value) => ({ value, label: value }))
  if (options && several) {
    const initialValues = listed(initial)
    const chosen = await multiselect({ message, options, initialValues, required: true })
    return ended<string[]>(chosen).join(', ')
  }
  if (options) return choose(message, options, initial)
  return ended<string>(
    await text({
      message,
      ...(initial !== undefined && { initialValue: initial }),
      validate: (value) => problem(value ?? ''),
    }),
  )
}

/** One of the options. Where nothing holds by itself, nothing is chosen before the person does it. */
async function choose(
  message: string,
  options: { value: string; label: string }[],
  initial: string | undefined,
): Promise<string> {
  if (initial !== undefined) {
    return ended<string>(await select({ message, options, initialValue: initial }))
  }
  const none = { value: '', label: 'choose one' }
  let chosen = ''
  while (chosen === '') {
    chosen = ended<string>(await select({ message, options: [none, ...options] }))
  }
  return chosen
}

/** The answer; ends the process where the person broke off. Nothing is written before the last answer. */
function ended<T>(answer: T | symbol): T {
  if (!isCancel(answer)) return answer as T
  console.log('Nothing was written.')
  process.exit(1)
}
