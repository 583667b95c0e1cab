import { readFile } from 'node:fs/promises'
import type { APIRoute, GetStaticPaths } from 'astro'
import { dataFile, dataNames } from '../../sandbox/page/urls.ts'

export const getStaticPaths: GetStaticPaths = async () =>
  dataNames().map((name) => ({ params: { name } }))

export const GET: APIRoute = async ({ params }) =>
  new Response(await readFile(dataFile(params.name ?? ''), 'utf8'), {
    headers: { 'content-type': 'application/json' },
  })
