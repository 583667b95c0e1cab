/**
 * Prints a server block for nginx that serves the built site with its headers: `npm run --silent nginx > site.conf`.
 * ROOT is the folder of the site, dist/ if unset; PORT and BASE override 80 and /.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { builtHeaders } from './serve/built-headers.ts'
import { nginxServer } from './serve/nginx.ts'
import { portOr } from './serve/port.ts'
import { readRules } from './serve/headers.ts'
import { takeNothing } from './command-line.ts'

takeNothing()

const headers = builtHeaders()
const { ROOT = 'dist', BASE = '/' } = process.env
process.stdout.write(
  nginxServer(readRules(readFileSync(headers, 'utf8')), {
    root: resolve(ROOT),
    port: portOr(80),
    base: BASE,
  }),
)
