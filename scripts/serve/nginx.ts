import type { Rule } from './headers.ts'

/** Where the site lies, and where it is served. */
export interface SiteLocation {
  /** The folder of the built site. */
  root: string
  port: number
  /** The path that the site was built for. */
  base: string
}

/**
 * The configuration of an nginx that serves the site: each header is a variable that the rules of `_headers` set by
 * the address that was asked for, for nginx would drop all others where a location adds one.
 */
export function nginxServer(rules: readonly Rule[], { root, port, base }: SiteLocation): string {
  const under = base.replace(/\/*$/, '/')
  const names = [...new Set(rules.flatMap(({ headers }) => headers.map(([name]) => name)))]
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ address, headers }) =>
      headers
        .filter(([own]) => own === name)
        .map(([, value]) => `  ${pattern(address)} ${quoted(value)};`),
    )
    return `map $request_uri ${variable(name)} {\n  default "";\n${lines.join('\n')}\n}\n`
  })
  const added = names.map((name) => `  add_header ${name} ${variable(name)} always;`)
  const home = under === '/' ? '' : `  location = ${under.slice(0, -1)} { return 301 ${under}; }\n`
  return `${maps.join('\n')}
server {
  listen ${port};
  server_name _;
  absolute_redirect off;
  charset utf-8;
  gzip on;
  gzip_types text/css text/javascript application/javascript application/json application/xml
    application/wasm image/svg+xml text/plain text/markdown;
  error_page 404 ${under}404.html;
${added.join('\n')}
${home}  location ${under} {
    ${under === '/' ? 'root' : 'alias'} ${root}${under === '/' ? '' : '/'};
    default_type text/plain;
    index index.html;
  }
}
`
}

/** A rule's address as nginx matches it, with or without what follows a question mark. */
function pattern(address: string): string {
  const path = address.replace(/\*$/, '').replace(/[.+?^\${}()|[\]\\]/g, '\\\$&')
  return address.endsWith('*') ? `"~^${path}"` : `"~^${path}(\\?|\$)"`
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`
}

function variable(header: string): string {
  return `$site_${header.toLowerCase().replaceAll('-', '_')}`
}
