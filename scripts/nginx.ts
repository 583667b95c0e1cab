/**
 * Prints a server block for nginx that serves the built site with its headers: `npm run --silent nginx > site.conf`.
 * ROOT is the folder of the site, dist/ if unset; PORT and BASE override 80 and /.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { nginxServer } from './serve/nginx.ts'
import { portOr } from './serve/port.ts'
import { readRules } from './serve/headers.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

const headers = join('dist', '_headers')
if (!existsSync(headers)) {
  console.error('dist/_headers is missing: run `npm run build` first.')
  process.exit(1)
}
const { ROOT = 'dist', BASE = '/' } = process.env
process.stdout.write(
  nginxServer(readRules(readFileSync(headers, 'utf8')), {
    root: resolve(ROOT),
    port: portOr(80),
    base: BASE,
  }),
)
