import type { Page } from '@playwright/test'

/** How a translated text begins and ends. */
export const translated = (text: string): string => `«${text}»`

/**
 * Translates a page as the browsers' translators do: every text node, and every one that comes later, is replaced
 * by <font><font>words</font></font>, except where the page says that nothing is to be translated.
 */
function translatePage(): void {
  const skipped = 'script, style, noscript, textarea, [translate=no], [contenteditable]'
  const translate = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = root instanceof Text ? [root] : []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const parent = text.parentElement
      if (!parent || !/\p{L}|\p{N}/u.test(text.data) || parent.closest(skipped)) continue
      if (text.data.startsWith('«')) continue
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      inner.textContent = `«${text.data.trim()}»`
      outer.append(inner)
      parent.replaceChild(outer, text)
    }
  }
  new MutationObserver((records) => {
    for (const { target, addedNodes, type } of records) {
      if (type === 'characterData') translate(target)
      for (const node of addedNodes) if (node.isConnected) translate(node)
    }
  }).observe(document, { childList: true, characterData: true, subtree: true })
  translate(document.documentElement)
}

/** Translates the open page, and what changes on it. */
export async function translateNow(page: Page): Promise<void> {
  await page.evaluate(translatePage)
}

/** Translates each page that this tab opens, before any script of the page has run in it. */
export async function translateFromTheStart(page: Page): Promise<void> {
  await page.addInitScript(`document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') (${translatePage.toString()})()
  })`)
}
