import { describeProblem, type Problem } from '../content/problem.ts'

/** Says on the page what is wrong with its files. Empty where nothing is. */
export function banner(problems: readonly Problem[]): string {
  if (problems.length === 0) return ''
  const lines = [...new Set(problems.map(describeProblem))]
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('')
  return (
    '<aside role="alert" aria-label="What is wrong with the files of this page">' +
    '<p>This page has mistakes. What they concern is missing here, or shown as it was before. ' +
    `Mend them, and the page follows.</p><ul>${items}</ul></aside>`
  )
}

/** A page that cannot be made, with what is wrong. The client of the development server loads it again. */
export function brokenPage(problems: readonly Problem[]): string {
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page cannot be made</title>' +
    '<script type="module" src="/@vite/client"></script></head>' +
    `<body><h1>This page cannot be made</h1>${banner(problems)}</body></html>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
