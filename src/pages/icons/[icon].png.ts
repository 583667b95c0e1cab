import type { APIRoute, GetStaticPaths } from 'astro'
import { iconPng, ICONS, type Icon } from '../../offline/build/icons.ts'

export const getStaticPaths: GetStaticPaths = () =>
  ICONS.map((icon) => ({ params: { icon: icon.name }, props: { icon } }))

export const GET: APIRoute<{ icon: Icon }> = async ({ props }) =>
  new Response(new Uint8Array(iconPng(props.icon)), {
    headers: { 'content-type': 'image/png' },
  })
