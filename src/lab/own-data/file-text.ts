import { BadFile } from './bad-file.ts'

/** How files begin that are no text, or text of another encoding. */
const BEGINNINGS: [number[], string][] = [
  [[0xff, 0xfe], 'The file is UTF-16 text. Save it again as CSV in UTF-8.'],
  [[0xfe, 0xff], 'The file is UTF-16 text. Save it again as CSV in UTF-8.'],
  [
    [0x50, 0x4b, 3, 4],
    'The file is a workbook or an archive, not text. Save the sheet as CSV in UTF-8.',
  ],
  [[0x1f, 0x8b], 'The file is compressed. Unpack it first.'],
]

/**
 * The text of a file in UTF-8.
 * @throws BadFile where the bytes are no such text
 */
export function fileText(bytes: Uint8Array<ArrayBuffer>): string {
  for (const [beginning, message] of BEGINNINGS) {
    if (beginning.every((byte, index) => bytes[index] === byte)) throw new BadFile(message)
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    throw new BadFile(
      `Row ${rowOf(bytes, zero)} holds a zero byte: the file is binary, or UTF-16 text. Save it again as CSV in UTF-8.`,
    )
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const row = new TextDecoder().decode(bytes).split('�')[0]?.split('\n').length ?? 1
    throw new BadFile(
      `Row ${row} holds a character that is not UTF-8, as older spreadsheets write it. Save the file again as CSV in UTF-8.`,
    )
  }
}

function rowOf(bytes: Uint8Array, end: number): number {
  return bytes.subarray(0, end).reduce((rows, byte) => rows + (byte === 0x0a ? 1 : 0), 1)
}
