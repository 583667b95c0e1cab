import type { APIRoute } from 'astro'
import { apiJson } from '../../lab/programs/api/api-file.ts'

export const GET: APIRoute = async () =>
  new Response(await apiJson(), { headers: { 'content-type': 'application/json' } })
