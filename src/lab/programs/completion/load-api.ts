import type { Api } from '../api/api.ts'

let api: Promise<Api | null> | undefined

/** The names that completion knows, fetched at the first call; null where they did not load. */
export function loadApi(): Promise<Api | null> {
  api ??= fetchApi().catch(() => {
    api = undefined
    return null
  })
  return api
}

async function fetchApi(): Promise<Api> {
  const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/*$/, '')}/lab/api.json`)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as Api
}
