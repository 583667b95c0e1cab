/** Adds the name that the browser gives itself to the form behind a link, when the reader follows it. */
export function addBrowser(link: HTMLAnchorElement, browser: string): void {
  const address = new URL(link.href)
  address.searchParams.set('browser', browser)
  link.href = address.href
}
