import { deflateRawSync } from 'node:zlib'
import { LAB } from '../checks/lab-page.ts'

/** The hash of a link with these bytes, packed as the site does. */
export function hashOfBytes(bytes: Uint8Array, lab = LAB): string {
  return `#lab-${lab}=${deflateRawSync(bytes, { level: 9 }).toString('base64url')}`
}

/** The hash of a link with this text. */
export function hashOfText(text: string, lab = LAB): string {
  return hashOfBytes(Buffer.from(text), lab)
}

/** The hash of a link with these fields over those of an honest one. */
export function hashOfJson(fields: object): string {
  const honest = { version: 1, lab: LAB, edits: {}, backend: 'cpu', view: 'both' }
  return hashOfText(JSON.stringify({ ...honest, language: 'browser', ...fields }))
}

/** The hash of a link with this text as the high-level program. */
export function hashOfCode(code: string): string {
  return hashOfJson({ edits: { 'high-level': code } })
}
