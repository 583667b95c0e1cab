import type { APIRoute, GetStaticPaths } from 'astro'
import { bundle, PARTS, type RuntimePart } from '../../sandbox/build/bundle.ts'
import { partName } from '../../sandbox/page/urls.ts'

export const getStaticPaths: GetStaticPaths = () =>
  Promise.all(
    PARTS.map(async (part) => ({ params: { part: await partName(part) }, props: { part } })),
  )

export const GET: APIRoute<{ part: RuntimePart }> = async ({ props }) =>
  new Response((await bundle(props.part)).text, {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  })
