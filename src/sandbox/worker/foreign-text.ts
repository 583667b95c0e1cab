import { isHtmlPage } from '../html-page.ts'

/** What the panel runs, for a text that is something else. */
const RUNS =
  "The panel runs JavaScript: one module, which gets TensorFlow.js by import * as tf from '@tensorflow/tfjs'"

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

/** What a text that does not parse looks like, and what the panel runs; empty where it is JavaScript with a mistake. */
export function foreignHint(text: string): string {
  const start = text.slice(0, 20_000)
  if (NOTEBOOK.test(start)) {
    return `This is a notebook's JSON, not the code of its cells. ${RUNS}`
  }
  if (isHtmlPage(start))
    return `This is an HTML page. ${RUNS}. “Take its scripts” puts them in its place`
  if (SHELL.test(firstLine(start))) {
    return `This looks like a command for a terminal. ${RUNS}, and nothing has to be installed`
  }
  if (PYTHON.some((sign) => sign.test(start))) return `This looks like Python. ${RUNS}`
  return isJson(text) ? `This is JSON: data, not a program. ${RUNS}` : ''
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
