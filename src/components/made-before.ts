/**
 * Makes what parts of a page wait for before any page is drawn. Astro draws the parts of a page at once and numbers
 * them as they are done: were one to wait for the disk or for another thread, two builds of the same content would
 * differ.
 */
import { getCollection } from 'astro:content'
import { codeToHtml } from 'shiki'
import { downloadUrls } from '../lab/downloads/urls.ts'
import { sandboxConfig } from '../sandbox/page/urls.ts'
import { codeOptions } from '../site/code-theme.ts'
import { playgroundLink } from './probes/playground-link.ts'

const probes = (await getCollection('probes')).flatMap(({ data }) => Object.entries(data.texts))
await Promise.all([
  sandboxConfig('/'),
  downloadUrls('/'),
  codeToHtml('', { lang: 'python', ...codeOptions }),
  codeToHtml('', { lang: 'typescript', ...codeOptions }),
  ...probes
    .filter(([file]) => file.endsWith('.ts'))
    .map(([file, text]) => playgroundLink(file, text)),
])
