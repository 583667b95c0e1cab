/** A script tag of a page: its attributes, and what stands in it. */
interface ScriptTag {
  attributes: string
  text: string
}

const PARTS = /<!--[\s\S]*?-->|<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi
const IMPORT_TF = "import * as tf from '@tensorflow/tfjs'"
const TFJS =
  /@tensorflow\/tfjs(?:-core|-layers|-converter|-data|-backend-\w+)?(?=[@/]|$)|\btf(?:\.min)?\.js$/
/** An import of TensorFlow.js from an address, or of a part of it. */
const TFJS_IMPORT = /((?:\bfrom|\bimport)\s*\(?\s*)(["'])([^"'\n]*)\2/g
const NO_ELEMENTS = ['html', 'head', 'body', 'meta', 'title', 'script']

/**
 * The program that the inline scripts of an HTML page make. Above it stands in a comment what of the page is
 * left out: its other scripts and its elements.
 */
export function programOfPage(html: string): string {
  const tags: ScriptTag[] = []
  const page = html.replace(PARTS, (_, attributes?: string, text?: string) => {
    if (attributes !== undefined) tags.push({ attributes, text: text ?? '' })
    return ''
  })
  const taken: string[] = []
  const leftOut: string[] = []
  for (const { attributes, text } of tags) {
    const src = attribute(attributes, 'src')
    const type = attribute(attributes, 'type') ?? ''
    if (src !== undefined) {
      if (!TFJS.test(src)) leftOut.push(`the script ${inLine(src)}`)
    } else if (!/^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(type)) {
      leftOut.push(`a script of type ${inLine(type)}`)
    } else taken.push(withoutIndent(importsHere(text)))
  }
  const elements = elementsOf(page)
  if (elements.length > 0) leftOut.push(`the elements ${elements.join(', ')}`)
  const program = taken.filter((text) => text !== '').join('\n\n')
  const head = `// The scripts of a page.${leftOut.length > 0 ? ` Left out: ${leftOut.join('; ')}.` : ''}`
  const imports = program.includes(IMPORT_TF) ? '' : `${IMPORT_TF}\n\n`
  return `${head}\n${imports}${program}\n`
}

/** Imports of TensorFlow.js from anywhere are imports of the one that is here. */
function importsHere(text: string): string {
  return text.replace(TFJS_IMPORT, (whole, before: string, _: string, from: string) =>
    TFJS.test(from) ? `${before}'@tensorflow/tfjs'` : whole,
  )
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
    attributes,
  )
  return found ? (found[1] ?? found[2] ?? found[3]) : undefined
}

/** The names of the elements of a page, each once. */
function elementsOf(page: string): string[] {
  const names = [...page.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name.toLowerCase())
  return [...new Set(names)].filter((name) => !NO_ELEMENTS.includes(name)).slice(0, 20)
}

function withoutIndent(text: string): string {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/))
  const least = Math.min(...indents)
  return lines.map((line) => line.slice(least)).join('\n')
}

/** A text of the page's that may stand in a comment. */
function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
}
