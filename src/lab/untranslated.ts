/**
 * Marks an element whose text no translator is to touch: code, figures, names. Preact would set `translate` as a
 * property, to which every word is true; under this spelling it is the attribute.
 */
export const UNTRANSLATED = { Translate: 'no' }
