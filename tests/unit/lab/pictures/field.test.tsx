import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { DrawnPicture } from '../../../../src/pictures/types.ts'
import { bitmapUrl } from '../../../../src/lab/pictures/bitmap.ts'
import { shareRight } from '../../../../src/lab/pictures/field.ts'
import { Field } from '../../../../src/lab/pictures/kinds/Field.tsx'
import { Images } from '../../../../src/lab/pictures/kinds/Images.tsx'
import { imageUrls } from '../../../../src/lab/pictures/images.ts'
import { Matrix } from '../../../../src/lab/pictures/kinds/Matrix.tsx'

const FIELD: DrawnPicture<'field'> = {
  columns: 2,
  rows: 2,
  xRange: [0, 2],
  yRange: [0, 2],
  values: [-9, 9, -9, NaN],
  points: { x: [0.5, 1.5, 0.5, 1.5], y: [0.5, 0.5, 1.5, 1.5], label: [0, 1, 1, 1] },
}

test('a bitmap has its header, its palette and padded rows from the lowest up', () => {
  const url = bitmapUrl({
    width: 2,
    height: 2,
    pixels: Uint8Array.of(0, 1, 1, 0),
    palette: [
      [255, 0, 0],
      [0, 0, 255],
    ],
  })
  const bytes = Buffer.from(url.split(',')[1] ?? '', 'base64')
  expect(bytes.toString('latin1', 0, 2)).toBe('BM')
  expect(bytes.readUInt32LE(2)).toBe(bytes.length)
  expect(bytes.readUInt32LE(10)).toBe(62)
  expect([...bytes.subarray(54)]).toEqual([0, 0, 255, 0, 255, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0])
})

test('points are judged by the cell they lie in; a cell that is no number is right for none', () => {
  expect(shareRight(FIELD)).toBe(0.5)
})

test('a field says what it shows', () => {
  const html = render(<Field program="keras" name="boundary" picture={FIELD} recorded />)
  expect(html).toContain(
    'alt="Keras, recorded: boundary. 50 % of the 4 points lie on their own side of the boundary."',
  )
  expect(html.match(/M\d+ \d+h0/g)).toHaveLength(8)
})

test('small pictures stand on one scale, from the top down', () => {
  const values = [0, 1, 0.5, 0, 0, 0, 0, 0]
  const [first, second] = imageUrls({ count: 2, height: 2, width: 2, values, captions: [] })
  const pixels = (url = '') => {
    const bytes = Buffer.from(url.split(',')[1] ?? '', 'base64')
    return [...bytes.subarray(bytes.readUInt32LE(10))]
  }
  expect(pixels(first)).toEqual([16, 0, 0, 0, 0, 32, 0, 0])
  expect(pixels(second)).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})

test('images are a list: captions stand under them, or values stand for them', () => {
  const images = { count: 2, height: 1, width: 2, values: [0.5, -1, NaN, 0.25], captions: [] }
  const bare = render(<Images program="tensorflow" name="filters" picture={images} />)
  expect(bare).toContain('<ul class aria-label="TensorFlow: filters">')
  expect(bare).toContain('filters, -1 to 1')
  expect(bare).toContain('alt="1 of 2: 0.50 -1.00"')
  expect(bare).toContain('alt="2 of 2: not a number 0.25"')
  const captioned = { ...images, captions: ['7, read as 1', '3, read as 8'] }
  const html = render(<Images program="tensorflow" name="misread" picture={captioned} />)
  expect(html.match(/alt=""|alt /g)).toHaveLength(2)
  expect(html).toContain('7, read as 1</li>')
})

test('a matrix is a table with its labels, darker where it is larger', () => {
  const matrix = {
    rows: 'digit',
    columns: 'read as',
    rowLabels: ['0', '1'],
    columnLabels: ['0', '1'],
    values: [5, 0, 2, 4],
  }
  const html = render(<Matrix program="keras" name="confusion" picture={matrix} recorded />)
  expect(html).toContain(
    '<caption><span class="layers"><span Translate="no">Keras</span>, recorded</span> <span class="lab-right">confusion</span>',
  )
  expect(html).toContain('<th scope="row">1</th>')
  const shares = [...html.matchAll(/--ink-share: (\d+)%">(\d)/g)].map(([, share]) => Number(share))
  expect(shares).toEqual([45, 0, 18, 36])
})
