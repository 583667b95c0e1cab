/**
 * Adds a style sheet to the page: of parts that load after it, whose styles would otherwise stand in every page
 * that may load them.
 */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets.push(sheet)
}
