import type { APIRoute, GetStaticPaths } from 'astro'
import { frameDocument } from '../../sandbox/build/frame-document.ts'

export const getStaticPaths: GetStaticPaths = () => [
  { params: { frame: 'frame' }, props: { wasm: false } },
  { params: { frame: 'wasm-frame' }, props: { wasm: true } },
]

export const GET: APIRoute<{ wasm: boolean }> = async ({ props }) =>
  new Response(await frameDocument(props), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
