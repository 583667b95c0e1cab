import { Fragment } from 'preact'
import { splitInlineCode } from '../../content/inline-code.ts'
import { BACKEND_NAMES, ENGINE_NAMES, PROGRAM_NAMES } from '../names.ts'
import { UNTRANSLATED } from '../untranslated.ts'

const KNOWN = Object.values({ ...PROGRAM_NAMES, ...BACKEND_NAMES, ...ENGINE_NAMES })
const NAMES = new RegExp(`\\b((?:${KNOWN.join('|')})(?:\\.js)?)\\b`)

/** Words of the panel. A translator leaves code, which stands between backticks, and names of libraries alone. */
export function Sentence({ text }: { text: string }) {
  return (
    // New nodes for new words: the rest of a sentence behind another name would count as moved.
    <Fragment key={text}>
      {splitInlineCode(text).flatMap(({ text, code }) =>
        code ? [<code>{text}</code>] : withNames(text),
      )}
    </Fragment>
  )
}

function withNames(text: string) {
  return text
    .split(NAMES)
    .map((part, place) => (place % 2 === 1 ? <span {...UNTRANSLATED}>{part}</span> : part))
    .filter((part) => part !== '')
}
