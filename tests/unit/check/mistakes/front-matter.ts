import { swap, write, type Mistake } from './mistake.ts'

const features = (page: string) => `content/docs/features/${page}.mdx`

/** Mistakes above a page's text, and in its place among the others. */
export const FRONT_MATTER: Mistake[] = [
  {
    name: 'a page without a lede',
    make: swap(features('text'), /^lede: .*\n/m, ''),
    says: /features\/text\.mdx:\d+ lede: it is missing\. Add the field; src\/content\/page\.ts/,
  },
  {
    name: 'a field that is misspelled',
    make: swap(features('losses'), 'lede:', 'ledge:'),
    says: /features\/losses\.mdx:3 ledge: there is no such field\. Write `lede`, or remove it\.$/,
  },
  {
    name: 'an optional field that is misspelled',
    make: swap(features('metrics'), 'order:', 'lable: M\norder:'),
    says: /features\/metrics\.mdx:6 lable: there is no such field\. Write `label`/,
  },
  {
    name: 'an order in words',
    make: swap(features('optimizers'), 'order: 90', 'order: ninth'),
    says: /features\/optimizers\.mdx:28 order: invalid input: expected number.*\. Mend the field/,
  },
  {
    name: 'a day that the calendar has not',
    make: swap(features('tensors'), /on: 2026-\d\d/, 'on: 2026-13'),
    says: /features\/tensors\.mdx:\d+ checked\.on: it is no day\. Write a day/,
  },
  {
    name: 'a release under a wrong name',
    make: swap(features('layers'), /\bkeras: 3/, 'kers: 3'),
    says: /features\/layers\.mdx:\d+ checked\.kers: there is no such field\. Write `keras`/,
  },
  {
    name: 'a colon in a title',
    make: swap(features('convolutions'), /^title: .*$/m, 'title: Convolutions: more'),
    says: /features\/convolutions\.mdx:2 YAML: it cannot be read as YAML: .*\. Quote a text/,
  },
  {
    name: 'a lede that is too long',
    make: swap(features('attention'), /^lede: .*$/m, `lede: ${'long '.repeat(70)}`),
    says: /features\/attention\.mdx:3 lede: too big: .*<=320 characters\. Mend/,
  },
  {
    name: 'two pages of one order',
    make: swap(features('activations'), 'order: 60', 'order: 55'),
    says: /features\/(activations|initializers)\.mdx:\d+ order: .*\.mdx has the order 55 too\. .*56 is free/,
    times: 2,
  },
  {
    name: 'a folder of pages without an index',
    make: write(
      'content/docs/extra/page.mdx',
      '---\ntitle: Extra\nlede: More.\norder: 1\nchecked: { on: 2026-11-28 }\n---\n\n<LabIndex />\n',
    ),
    says: /docs\/extra\/index\.mdx section extra: the file is missing.* in no list\. Write it/,
  },
]
