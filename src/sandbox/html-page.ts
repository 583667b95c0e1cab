const START =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|meta|link|script|div|title|style|canvas|button|h1|p)\b/i

/** Whether a text is an HTML page, or a part of one, and no program. */
export function isHtmlPage(text: string): boolean {
  return START.test(text)
}
