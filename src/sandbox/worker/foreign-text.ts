import type { Hint } from '../hints.ts'
import { isHtmlPage } from '../html-page.ts'

const NOTEBOOK = /^\s*\{[\s\S]*"(?:cells|nbformat|cell_type)"\s*:/
const SHELL =
  /^[ \t]*(?:[$!%][ \t]*)?(?:npm|npx|yarn|pnpm|pip3?|python3?|conda|git|curl|wget|sudo|brew|apt|apt-get)[ \t]+[\w.@/-]/m
const PYTHON = [
  /^[ \t]*import[ \t]+[\w.]+(?:[ \t]+as[ \t]+\w+)?(?:,[ \t]*[\w.]+(?:[ \t]+as[ \t]+\w+)?)*[ \t]*(?:(?:#|\/\/).*)?$/m,
  /^[ \t]*from[ \t]+[\w.]+[ \t]+import[ \t]/m,
  /^[ \t]*(?:async[ \t]+)?(?:def[ \t]+\w+[ \t]*\(|class[ \t]+\w+(?:\([^()]*\))?:)/m,
  /^[ \t]*(?:for[ \t]+[\w, ()]+[ \t]in[ \t].*|(?:if|elif|while|with|except)[ \t][^{}\n]*|else|try|finally):[ \t]*(?:(?:#|\/\/).*)?$/m,
  /^[ \t]*@tf\.function\b|^[ \t]*%matplotlib\b|\blambda[ \t]+[\w, ]*:/m,
  /\w\([^()\n]*\b\w+=(?:None|True|False)\b/,
]

/** What a text that does not parse looks like; undefined where it is JavaScript with a mistake. */
export function foreignText(text: string): (Hint & { kind: 'text' })['about'] | undefined {
  const start = text.slice(0, 20_000)
  if (NOTEBOOK.test(start)) return 'notebook'
  if (isHtmlPage(start)) return 'html'
  if (SHELL.test(firstLine(start))) return 'shell'
  if (PYTHON.some((sign) => sign.test(start))) return 'python'
  return isJson(text) ? 'json' : undefined
}

/** The first line that says something. */
function firstLine(text: string): string {
  return text.split('\n').find((line) => !/^\s*(?:#|\/\/|$)/.test(line)) ?? ''
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}
