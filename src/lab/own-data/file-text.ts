import { BadFile } from './bad-file.ts'

const SAVE = 'Save it again as CSV in UTF-8.'
const WORKBOOK = 'The file is a workbook or an archive, not text. Save the sheet as CSV in UTF-8.'

/** How files begin that are no text, whatever they are named. */
const BEGINNINGS: [number[], string][] = [
  [[0x50, 0x4b, 3, 4], WORKBOOK],
  [[0xd0, 0xcf, 0x11, 0xe0], WORKBOOK],
  [[0x1f, 0x8b], 'The file is compressed. Unpack it first.'],
  [
    [0x25, 0x50, 0x44, 0x46],
    'The file is a PDF, not text. Copy its table to a sheet, and save that as CSV in UTF-8.',
  ],
  [[0x50, 0x41, 0x52, 0x31], 'The file is Parquet, not text. Write the table as CSV in UTF-8.'],
]

/**
 * The text of a file in UTF-8 or UTF-16.
 * @throws BadFile where the bytes are no such text, or the text is no table
 */
export function fileText(bytes: Uint8Array<ArrayBuffer>): string {
  for (const [beginning, message] of BEGINNINGS) {
    if (beginning.every((byte, index) => bytes[index] === byte)) throw new BadFile(message)
  }
  const text = decoded(bytes)
  if (/^\s*<(!doctype|html|\?xml)/i.test(text)) {
    throw new BadFile(
      'The file is a web page, not a table. Where it comes from, look for the raw file or a download as CSV.',
    )
  }
  if (isJson(text)) throw new BadFile('The file is JSON, not a table. Write it as CSV.')
  return text
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string {
  const wide = wideEncoding(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const row = rowsIn(new TextDecoder().decode(bytes.subarray(0, zero)))
    throw new BadFile(`Row ${row} holds a zero byte: the file is no text. ${SAVE}`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const row = rowsIn(new TextDecoder().decode(bytes).split('�')[0] ?? '')
    throw new BadFile(
      `Row ${row} holds a character that is not UTF-8, as older spreadsheets write it. ${SAVE}`,
    )
  }
}

/** UTF-16 by its mark, or by its zeros: of digits and delimiters one byte in two is 0. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 2000)
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.35
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

function rowsIn(text: string): number {
  return text.split(/\r\n?|\n/).length
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
