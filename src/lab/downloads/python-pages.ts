import { extname } from 'node:path'
import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { pythonFiles } from './python-files.ts'

interface Props {
  body: string | Uint8Array<ArrayBuffer>
}

/** The Python files of all labs whose names end so, each with the address that it is served at. */
export async function pythonPages(
  ending: '.ipynb' | '.zip',
): Promise<{ params: { lab: string; program: string }; props: Props }[]> {
  const labs = await getCollection('labs')
  return labs.flatMap(({ id, data }) =>
    pythonFiles(data)
      .filter(({ name }) => extname(name) === ending)
      .map(({ name, body }) => ({
        params: { lab: id, program: name.slice(0, -ending.length) },
        props: { body },
      })),
  )
}

/** Answers with a Python file of a lab. */
export const sendPythonFile: APIRoute<Props> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': 'application/octet-stream' } })
