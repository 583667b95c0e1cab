import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { HTMLElement } from 'node-html-parser'
import { FOLDERS } from '../../src/content/folders.ts'
import { labIds } from '../../src/content/lab-loader.ts'
import { readRules } from '../../scripts/serve/headers.ts'
import { visitedPages, DIST, embeddedPages } from '../support/dist.ts'

const embedded = embeddedPages()
const pages = [...visitedPages(), ...embedded]
const base = (process.env.BASE ?? '/').replace(/\/$/, '')
const headers = readFileSync(join(DIST, '_headers'), 'utf8')
const rules = readRules(headers)

type Policy = Map<string, string[]>

function readPolicy(text: string): Policy {
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

function metaPolicy(document: HTMLElement): Policy {
  const meta = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
  return readPolicy(meta?.getAttribute('content') ?? '')
}

function sentPolicies(path: string): string[] {
  return rules
    .filter(({ matches }) => matches(base + path))
    .flatMap((rule) => rule.headers)
    .filter(([name]) => name === 'Content-Security-Policy')
    .map(([, value]) => value)
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Inline scripts that a browser runs or obeys, as a parser finds them. */
function inlineScripts(document: HTMLElement): string[] {
  return document
    .querySelectorAll('script:not([src])')
    .filter((script) => script.getAttribute('type') !== 'application/json')
    .map((script) => script.rawText)
}

describe('the Content-Security-Policy', () => {
  test.each(pages.map(({ path, document }) => [path, document] as const))(
    '%s: allows its inline code by hash, and nothing else inline',
    (path, document) => {
      const policy = metaPolicy(document)
      expect(policy.get('default-src')).toEqual(["'none'"])
      const [sent = '', ...more] = sentPolicies(path)
      expect(more).toEqual([])
      const header = readPolicy(sent)
      expect(header.get('frame-ancestors')).toEqual([
        embedded.some((one) => one.path === path) ? '*' : "'none'",
      ])
      for (const scripts of [policy.get('script-src'), header.get('script-src')]) {
        expect(scripts).toEqual(expect.arrayContaining(inlineScripts(document).map(hash)))
        expect(scripts).not.toContain("'unsafe-inline'")
        expect(scripts).not.toContain("'unsafe-eval'")
      }
      const styles = document.querySelectorAll('style').map((style) => hash(style.rawText))
      expect(policy.get('style-src')).toEqual(expect.arrayContaining(styles))
      expect(policy.get('style-src')).not.toContain("'unsafe-inline'")
      const attributes = document.querySelectorAll('[style]')
      const values = attributes.map((element) => hash(element.getAttribute('style') ?? ''))
      expect(policy.get('style-src-attr')).toEqual(
        values.length > 0 ? expect.arrayContaining(values) : ["'none'"],
      )
      for (const sources of [...policy.values(), ...header.values()]) {
        expect(sources.filter((source) => /^[^'].*[.*/]/.test(source))).toEqual([])
      }
    },
  )

  test('stands before everything that loads', () => {
    for (const { html } of pages) {
      const before = html.slice(0, html.indexOf('http-equiv="Content-Security-Policy"'))
      expect(before).not.toMatch(/<(script|link|style)/)
    }
  })

  test('lets every site hold a lab that stands alone', () => {
    expect(embedded.map(({ path }) => path)).toEqual(
      labIds(FOLDERS.labs).map((id) => `/embed/${id}/`),
    )
  })

  test('leaves the sandbox its own, whose documents run nothing by themselves', () => {
    for (const name of ['frame', 'wasm-frame']) {
      expect(sentPolicies(`/sandbox/${name}.html`)).toEqual([])
      const html = readFileSync(join(DIST, `sandbox/${name}.html`), 'utf8')
      expect(html).toContain(`content="default-src 'none'; script-src 'sha256-`)
      expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="text/plain">'])
    }
  })

  test('fits the limits of hosts: 100 rules of 2000 characters a line', () => {
    expect(rules.length).toBeGreaterThan(2)
    expect(rules.length).toBeLessThan(100)
    for (const line of headers.split('\n')) expect(line.length).toBeLessThan(2000)
  })
})
