import { deflateRawSync } from 'node:zlib'
import { LONGEST_HASH } from '../../../src/lab/share/share.ts'
import { LAB } from '../checks/lab-page.ts'
import { hashOfBytes, hashOfCode, hashOfJson, hashOfText } from './encode.ts'
import type { HostileLink } from './links.ts'

const UNREADABLE = 'cannot be read'
const FOREIGN = 'something other than a shared program'
const OTHER_PAGE = 'a lab that is not on this page'

/** Links whose hash is damaged, foreign or for something else. */
export const brokenLinks: HostileLink[] = [
  { name: 'no base64', address: `#lab-${LAB}=%%%%`, says: UNREADABLE },
  { name: 'base64 of nothing packed', address: `#lab-${LAB}=AAAAAAAA`, says: UNREADABLE },
  { name: 'cut short', address: hashOfCode('const a = 1').slice(0, -6), says: UNREADABLE },
  { name: 'nothing after the sign', address: `#lab-${LAB}=`, says: UNREADABLE },
  { name: 'markup', address: `#lab-${LAB}=<img src=x onerror=pwned=1>`, says: UNREADABLE },
  { name: 'no UTF-8', address: hashOfBytes(Buffer.from([0xff, 0xfe, 0xc0])), says: UNREADABLE },
  { name: 'no JSON', address: hashOfText('{"edits":'), says: FOREIGN },
  { name: 'null', address: hashOfText('null'), says: FOREIGN },
  { name: 'a list', address: hashOfText('[[[[]]]]'), says: FOREIGN },
  { name: 'deep JSON', address: hashOfText('['.repeat(200_000)), says: FOREIGN },
  { name: 'huge', address: `#lab-${LAB}=${'A'.repeat(LONGEST_HASH)}`, says: 'which no link' },
  {
    name: 'a million characters',
    address: `#lab-${LAB}=${'A'.repeat(1e6)}`,
    says: 'which no link',
  },
  { name: 'a bomb', address: hashOfBytes(Buffer.alloc(8_000_000)), says: 'more text than two' },
  { name: 'a bomb in a bomb', address: bombInBomb(), says: 'cannot be read' },
  { name: 'prototype keys', address: hashOfText(prototypeKeys()), says: FOREIGN },
  { name: 'another lab inside', address: hashOfJson({ lab: 'digits-cnn' }), says: 'two different' },
  { name: 'of a later version', address: hashOfJson({ version: 9e9 }), says: 'newer version' },
  { name: 'an unknown lab', address: hashOfText('{}', 'nowhere'), says: OTHER_PAGE },
  { name: 'a lab of another page', address: hashOfText('{}', 'digits-cnn'), says: OTHER_PAGE },
  { name: 'a lab named __proto__', address: hashOfText('{}', '__proto__'), says: OTHER_PAGE },
  { name: 'a lab that is a selector', address: hashOfText('{}', 'x"],*'), says: OTHER_PAGE },
  { name: 'a hash that is code', address: '#javascript:window.pwned=1', says: '' },
  { name: 'a hash that is markup', address: '#<img src=x onerror=pwned=1>', says: '' },
  { name: 'nonsense in the query', address: '?view=<b>&lang=../../x&view[]=high', says: '' },
  {
    name: 'prototype keys in the query',
    address: '?__proto__[view]=low&lang=constructor',
    says: '',
  },
  { name: 'an unknown backend', address: hashOfJson({ backend: 'x' }), says: 'does not know' },
]

function bombInBomb(): string {
  const inner = deflateRawSync(Buffer.alloc(8_000_000))
  return hashOfBytes(Buffer.concat([inner, Buffer.from([0xff])]))
}

/** As text: an object literal would set the prototype instead. */
function prototypeKeys(): string {
  return '{"__proto__":{"version":1,"lab":"moons","edits":{"high-level":"window.pwned = 1"}}}'
}
