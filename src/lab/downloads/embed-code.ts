/**
 * The HTML that shows a lab in another page.
 * @param address where the lab stands alone
 */
export function embedCode(title: string, address: string): string {
  const name = title.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  return (
    `<iframe src="${address}" title="${name}, a lab of Layers &amp; Ops" width="100%" height="900" ` +
    'style="border: 0" loading="lazy" allow="clipboard-write"></iframe>\n'
  )
}
