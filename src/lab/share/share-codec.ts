/** Compressed bytes that are handed on at a time: a bomb can swell to about a thousand times as many. */
const SLICE = 64

/** Text as compressed base64url. */
export async function packText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  const packed = await collect(inSlices(bytes, 65_536).pipeThrough(compressor()), Infinity)
  return toBase64Url(packed)
}

/**
 * The text of packed bytes. Throws a RangeError as soon as more than `limit` bytes have come out, without
 * unpacking the rest, and another error where the bytes are damaged or no UTF-8.
 */
export async function unpackText(packed: string, limit: number): Promise<string> {
  const bytes = fromBase64Url(packed)
  const unpacked = inSlices(bytes, SLICE).pipeThrough(new DecompressionStream('deflate-raw'))
  return new TextDecoder('utf-8', { fatal: true }).decode(await collect(unpacked, limit))
}

function compressor(): CompressionStream {
  return new CompressionStream('deflate-raw')
}

/** Gives bytes piece by piece, each only when the one before it has been taken. */
function inSlices(bytes: Uint8Array<ArrayBuffer>, size: number) {
  let taken = 0
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (taken >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(taken, (taken += size)))
      },
    },
    { highWaterMark: 0 },
  )
}

async function collect(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > limit) {
      await reader.cancel()
      throw new RangeError('too long')
    }
    chunks.push(value)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/** By hand, as `Uint8Array.toBase64` is younger than the browsers that the site supports. */
function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]+$/.test(text)) throw new SyntaxError('not base64url')
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (char) => char.charCodeAt(0))
}
