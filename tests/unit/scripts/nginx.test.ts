import { expect, test } from 'vitest'
import { readRules } from '../../../scripts/serve/headers.ts'
import { nginxServer } from '../../../scripts/serve/nginx.ts'

const HEADERS = `/docs/*
  X-Content-Type-Options: nosniff

/docs/
  Content-Security-Policy: default-src 'none'

/docs/claims/*
  Content-Security-Policy: default-src 'self'
`

test('every rule of the headers stands in the configuration, by the address that it is for', () => {
  const text = nginxServer(readRules(HEADERS), { root: '/srv/site', port: 8080, base: '/docs/' })
  expect(text).toContain(
    `map $request_uri $site_content_security_policy {
  default "";
  "~^/docs/(\\?|$)" "default-src 'none'";
  "~^/docs/claims/" "default-src 'self'";
}`,
  )
  expect(text).toContain(
    '  add_header X-Content-Type-Options $site_x_content_type_options always;\n',
  )
  expect(text).toContain('  location = /docs { return 301 /docs/; }\n')
  expect(text).toContain('    alias /srv/site/;\n')
  expect(text).toContain('  error_page 404 /docs/404.html;\n')
})

test('a site at the root of its host has its files there', () => {
  const text = nginxServer([], { root: '/srv/site', port: 80, base: '/' })
  expect(text).toContain('  location / {\n    root /srv/site;\n')
})
