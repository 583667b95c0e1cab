import { globSync, readFileSync } from 'node:fs'
import { attempt, type Problem } from '../../../src/content/problem.ts'
import {
  examples,
  exampleFields,
  exampleSentences,
  wordedFields,
  type TemplateExample,
} from '../../new/examples.ts'
import { fieldProblem } from '../text-rules.ts'

const WHAT = 'these are still the words of the example'
const REMEDY = 'Write yours.'

/** The sentences that `npm run new` wrote as an example, where nobody wrote others. */
export function exampleProblems(): Problem[] {
  return examples().flatMap((example) =>
    globSync(example.files).flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...leftInFields(file, text, example), ...leftInText(file, text, example)]
    }),
  )
}

function leftInFields(file: string, text: string, { inFields }: TemplateExample): Problem[] {
  const read = attempt(() => exampleFields(file, text))
  // What cannot be read is told where it is read as content.
  if (!('value' in read)) return []
  return wordedFields(read.value)
    .filter((field) => exampleSentences(field.text).some((sentence) => inFields.has(sentence)))
    .map(({ path }) => fieldProblem(file, path, WHAT, REMEDY))
}

function leftInText(file: string, text: string, { inText }: TemplateExample): Problem[] {
  return inText.flatMap((sentence) => {
    // A sentence may have been wrapped anew.
    const words = sentence.split(' ').map((word) => RegExp.escape(word))
    return [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].map(({ index }) => {
      const line = text.slice(0, index).split('\n').length
      return { file, line, field: `"${sentence}"`, what: WHAT, remedy: REMEDY }
    })
  })
}
