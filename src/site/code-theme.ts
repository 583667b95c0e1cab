import type { ShikiTransformer, ThemeRegistrationRaw } from 'shiki'

/** The colors of the theme, and the class that stands for each on the page. Ink needs none. */
const COLOR_CLASSES: Record<string, string> = {
  'var(--soft)': 'code-soft',
  'var(--good)': 'code-good',
  'var(--warn)': 'code-warn',
}

/**
 * Highlighting in ink, soft, good (strings) and warn (numbers) only: red and blue mean layers
 * and ops everywhere on the site, so code must not use them for anything else.
 */
const codeTheme: ThemeRegistrationRaw = {
  name: 'layers-and-ops',
  type: 'light',
  colors: { 'editor.foreground': 'var(--ink)', 'editor.background': 'var(--sheet)' },
  settings: [
    { settings: { foreground: 'var(--ink)', background: 'var(--sheet)' } },
    {
      scope: [
        'comment',
        'keyword',
        'storage',
        'string.quoted.docstring',
        'punctuation.definition.comment',
      ],
      settings: { foreground: 'var(--soft)' },
    },
    {
      scope: ['keyword.operator', 'storage.type.function.arrow'],
      settings: { foreground: 'var(--ink)' },
    },
    {
      scope: [
        'keyword.operator.new',
        'keyword.operator.logical.python',
        'keyword.operator.expression',
      ],
      settings: { foreground: 'var(--soft)' },
    },
    { scope: ['string', 'punctuation.definition.string'], settings: { foreground: 'var(--good)' } },
    { scope: ['constant.numeric'], settings: { foreground: 'var(--warn)' } },
  ],
}

/** Colors as classes instead of style attributes: fewer bytes, and a strict policy may refuse inline styles. */
const colorsAsClasses: ShikiTransformer = {
  name: 'colors-as-classes',
  span(node) {
    const color = /color:([^;]+)/.exec(String(node.properties.style ?? ''))?.[1]
    delete node.properties.style
    const name = COLOR_CLASSES[color ?? '']
    if (name) node.properties.class = name
  },
  line(node) {
    node.children = node.children.flatMap((token) =>
      token.type === 'element' && Object.keys(token.properties).length === 0
        ? token.children
        : [token],
    )
  },
  pre(node) {
    delete node.properties.style
    node.properties.class = 'code'
    node.properties.translate = 'no'
  },
}

/** Without it Shiki leaves a line plain that takes longer than half a second, as on a busy machine. */
const withoutTimeLimit: ShikiTransformer = {
  name: 'without-time-limit',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0
  },
}

/** What Shiki's `codeToHtml` needs beside the language, for code that looks as it does in a page. */
export const codeOptions = { theme: codeTheme, transformers: [withoutTimeLimit, colorsAsClasses] }
