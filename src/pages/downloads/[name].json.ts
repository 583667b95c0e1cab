import type { APIRoute, GetStaticPaths } from 'astro'
import { standaloneName, standaloneParts } from '../../lab/standalone/bundle-page.ts'

export const getStaticPaths: GetStaticPaths = async () => [
  { params: { name: await standaloneName() } },
]

export const GET: APIRoute = async () =>
  new Response(JSON.stringify(await standaloneParts()), {
    headers: { 'content-type': 'application/json' },
  })
