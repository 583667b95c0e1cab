/** What a sandbox does not have, and how an example shows that it needs it. */
const NEEDS = {
  network: /https?:\/\//,
  storage: /\b(?:localstorage|indexeddb):\/\//,
  'page elements': /\bdocument\.|\bdownloads:\/\//,
}
export type Need = keyof typeof NEEDS
export const ALL_NEEDS = Object.keys(NEEDS) as Need[]

/** Why an example is not run; undefined where it is. Its comments are not asked. */
export function leftOut(code: string): Need | undefined {
  const program = code.replace(/^\s*\/\/.*$/gm, '')
  return ALL_NEEDS.find((need) => NEEDS[need].test(program))
}
