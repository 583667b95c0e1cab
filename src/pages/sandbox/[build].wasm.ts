import type { APIRoute, GetStaticPaths } from 'astro'
import {
  WASM_BUILDS,
  wasmBinary,
  wasmName,
  type WasmBuild,
} from '../../sandbox/build/wasm-binary.ts'

export const getStaticPaths: GetStaticPaths = () =>
  Promise.all(
    WASM_BUILDS.map(async (build) => ({
      params: { build: await wasmName(build) },
      props: { build },
    })),
  )

export const GET: APIRoute<{ build: WasmBuild }> = async ({ props }) =>
  new Response(await wasmBinary(props.build), { headers: { 'content-type': 'application/wasm' } })
