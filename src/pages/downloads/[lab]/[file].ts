import { getCollection } from 'astro:content'
import type { APIRoute, GetStaticPaths } from 'astro'
import { pythonFiles } from '../../../lab/downloads/python-files.ts'

export const getStaticPaths: GetStaticPaths = async () => {
  const labs = await getCollection('labs')
  return labs.flatMap(({ id, data }) =>
    pythonFiles(data).map(({ name, body }) => ({
      params: { lab: id, file: name },
      props: { body },
    })),
  )
}

export const GET: APIRoute<{ body: string | Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/octet-stream' } })
