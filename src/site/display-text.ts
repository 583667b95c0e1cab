/**
 * The lines of a content file that may be set in the font of headings: front matter and headings of
 * a page, titles, questions and claims of a YAML file. What stands in backticks is code, and in mono.
 */
export function displayText(file: string): string {
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(file)?.[0] ?? ''
  const lines = file.match(/^(#{1,4} |title:|label:|question:|claim:).*$/gm) ?? []
  return [frontMatter, ...lines].join('').replaceAll(/`[^`]*`/g, '')
}
