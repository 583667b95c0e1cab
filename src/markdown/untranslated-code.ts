import type { HastPluginEntry } from 'satteri'

/** Tells the translators of browsers that code is not to be translated. */
export const untranslatedCode: HastPluginEntry = {
  name: 'untranslated-code',
  element: {
    filter: ['code', 'kbd', 'samp'],
    visit(node, context) {
      context.setProperty(node, 'translate', 'no')
    },
  },
}
