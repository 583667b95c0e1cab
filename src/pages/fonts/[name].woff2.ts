import { basename } from 'node:path'
import type { APIRoute, GetStaticPaths } from 'astro'
import { getSiteFont } from '../../site/font.ts'

export const getStaticPaths = (async () => {
  const { fileName } = await getSiteFont()
  return [{ params: { name: basename(fileName, '.woff2') } }]
}) satisfies GetStaticPaths

/**
 * The font of headings and ledes, under a name that changes with its bytes. The ending stands in the route: without
 * one the development server wants a slash behind the address.
 */
export const GET: APIRoute = async () => {
  const { data } = await getSiteFont()
  return new Response(data, { headers: { 'Content-Type': 'font/woff2' } })
}
