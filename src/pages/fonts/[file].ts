import type { APIRoute, GetStaticPaths } from 'astro'
import { getSiteFont } from '../../site/font.ts'

export const getStaticPaths = (async () => {
  const { fileName } = await getSiteFont()
  return [{ params: { file: fileName } }]
}) satisfies GetStaticPaths

/** The font of headings and ledes, under a name that changes with its bytes. */
export const GET: APIRoute = async () => {
  const { data } = await getSiteFont()
  return new Response(data, { headers: { 'Content-Type': 'font/woff2' } })
}
