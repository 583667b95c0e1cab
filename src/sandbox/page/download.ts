const texts = new Map<string, Promise<string>>()
const binaries = new Map<string, Promise<ArrayBuffer>>()

/**
 * Fetches a text once for the whole page. A failure is not kept: the next call tries again. It rejects with
 * a sentence for the reader.
 */
export function download(url: string): Promise<string> {
  return once(texts, url, (response) => response.text())
}

/** Fetches bytes, in the same way. */
export function downloadBytes(url: string): Promise<ArrayBuffer> {
  return once(binaries, url, (response) => response.arrayBuffer())
}

function once<T>(
  known: Map<string, Promise<T>>,
  url: string,
  read: (response: Response) => Promise<T>,
): Promise<T> {
  const before = known.get(url)
  if (before) return before
  const content = fetchContent(url, read)
  known.set(url, content)
  content.catch(() => known.delete(url))
  return content
}

async function fetchContent<T>(url: string, read: (response: Response) => Promise<T>): Promise<T> {
  let response: Response
  try {
    response = await fetch(url)
    if (response.ok) return await read(response)
  } catch {
    throw notLoaded(url)
  }
  throw notLoaded(url, `: the server answered ${response.status}`)
}

/** The error of a file that did not load, in a sentence for the reader. */
export function notLoaded(url: string, why = ''): Error {
  return new Error(
    `${url} did not load${why}. Check the connection, reload the page and run again.`,
  )
}
