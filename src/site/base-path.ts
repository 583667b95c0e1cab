/** Puts the path that the site is served under before a root-absolute path: `/x/` becomes `/docs/x/`. */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path
  return base.replace(/\/+$/, '') + path
}

/** Takes the path that the site is served under off again, and ends the rest with a slash. */
export function withoutBase(base: string, path: string): string {
  const prefix = base.replace(/\/+$/, '')
  const inside = path === prefix || path.startsWith(prefix + '/') ? path.slice(prefix.length) : path
  return inside.endsWith('/') ? inside : inside + '/'
}
