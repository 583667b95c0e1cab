/**
 * The CSS that filters where there is no script. An event that lacks a chosen word goes, its tick fades, and
 * a year goes in which no event has both chosen words. With a script the page is spared what these rules cost: the
 * browser tries each on every element, and again with each piece of the page that arrives.
 */
export function filterRules(projects: readonly string[], changes: readonly string[]): string {
  const chosen = (name: string, word: string) => `:has([name=${name}][value=${word}]:checked)`
  const words = [
    ...projects.map((word) => ({ name: 'project', word, has: `[data-projects~=${word}]` })),
    ...changes.map((word) => ({ name: 'changed', word, has: `[data-changed~=${word}]` })),
  ]
  const without = (part: string) =>
    words.map(({ name, word, has }) => `.timeline${chosen(name, word)} ${part}:not(${has})`)
  const pairs = projects.flatMap((project) =>
    changes.map(
      (change) =>
        `.timeline${chosen('project', project)}${chosen('changed', change)} ` +
        `section:not(:has([data-projects~=${project}][data-changed~=${change}]))`,
    ),
  )
  const empty = words.map(
    ({ name, word, has }) => `.timeline${chosen(name, word)} section:not(:has(${has}))`,
  )
  return (
    '@media (scripting: none){' +
    `${[...without('li[data-projects]'), ...empty, ...pairs].join(',')}{display:none}` +
    `${without('svg a').join(',')}{opacity:.2;pointer-events:none}}`
  )
}
