import type { Chapter } from './chapters.ts'
import { type Document, elementsIn, toHtml } from './dom.ts'

/** The stylesheets of a page, linked or written there, each as HTML. */
export function stylesOf(page: Document): string[] {
  return elementsIn(page)
    .filter(({ name, attribs }) => name === 'style' || attribs.rel === 'stylesheet')
    .map((element) => toHtml(element))
}

/** Those that a page's HTML does not have yet, each once. */
export function stylesToAdd(styles: readonly string[], html: string): string[] {
  return [...new Set(styles)].filter((style) => !html.includes(style))
}

/** Rules that set a chapter's number and title above its pages; those of claims bear the name of their part. */
export function runningHeads(chapters: readonly { chapter: Chapter; title: string }[]): string {
  const rules = chapters.map(({ chapter: { id, number, kind }, title }) => {
    const own = kind === 'claim' ? '' : heading(pageName(number), `${number} ${title}`.trim())
    const part = number.split('.')[0] ?? ''
    return `${own}#${id}{page:${pageName(kind === 'claim' ? part : number)}}`
  })
  return `<style>${rules.join('')}</style>`
}

function pageName(number: string): string {
  return `chapter-${number.replace('.', '-') || '0'}`
}

function heading(name: string, text: string): string {
  const quoted = text.replace(/["\\<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `@page ${name}{@top-left{content:"${quoted}";color:#333;font:9pt system-ui,sans-serif}}`
}
