/** Words that a question has and an answer may lack. */
const SMALL = new Set(
  (
    'a an and are as at be but by can cannot do does for from get got has have how i if in into is it its me my of ' +
    'on or our should so than that the their them then there this to use used using was we what when where which ' +
    'why will with without work works you your'
  ).split(' '),
)

const WORD = /[@.]?[\p{L}\p{N}]+(?:[._\-/’'][\p{L}\p{N}_]+|_+)*/gu
const SEPARATORS = /[._\-/’'@]+/
/** Before a capital after a small letter, and before the last of several capitals: ReLU stays whole, so does GPU. */
const HUMPS = /(?<=\p{Ll}|\d)(?=\p{Lu}\p{Ll})|(?<=\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/u

/** GPUs. */
const PLURAL_OF_CAPITALS = /(?<=\p{Lu})s$/u
/** Names that are one word in spite of the capital inside. */
const NAMES = new Set(['TensorFlow', 'PyTorch', 'JavaScript', 'TypeScript', 'GitHub', 'OpenVINO'])

/**
 * The words of a text, each with the terms under which it is found: `tf.GradientTape` as itself, without its dots,
 * and as tf, gradienttape, gradient and tape.
 */
export function wordsOf(text: string): string[][] {
  return [...text.normalize('NFKC').matchAll(WORD)].map(([word]) => termsOf(word))
}

/** The words that a query is about; all where it has no others. */
export function wordsOfQuery(query: string): string[][] {
  const words = wordsOf(query)
  const telling = words.filter(([whole = '']) => !SMALL.has(whole))
  return telling.length > 0 ? telling : words
}

function termsOf(word: string): string[] {
  const parts = word.split(SEPARATORS).filter(Boolean)
  const humps = parts.flatMap((part) => (NAMES.has(part) ? [] : part.split(HUMPS)))
  const terms = [word.replace(/^@/, ''), parts.join(''), ...parts, ...humps]
  return [...new Set(terms.map((term) => stem(term.replace(PLURAL_OF_CAPITALS, '').toLowerCase())))]
}

/** One form for the singular and the plural. It need not be a word. */
function stem(term: string): string {
  if (term.length < 4 || /(?:ss|us|is)$/.test(term)) return term
  if (/(?:ss|sh|ch|x)es$/.test(term)) return term.slice(0, -2)
  if (term.endsWith('ies')) return `${term.slice(0, -3)}y`
  return term.endsWith('s') ? term.slice(0, -1) : term
}
