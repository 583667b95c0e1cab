/**
 * The address of the page that shows this lab, without query and hash: what links made here lead to. In a frame of
 * another site that is not the frame's own address, but the page's that it stands for.
 */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  const path = canonical ? new URL(canonical.href).pathname : location.pathname
  return location.origin + path
}
