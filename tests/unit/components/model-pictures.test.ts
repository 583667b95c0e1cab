import { globSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { FOLDERS } from '../../../src/content/folders.ts'

const folder = FOLDERS.modelPictures
const programs = globSync(`${folder}/*.{py,js}`)
const pictures = globSync(`${folder}/*.{svg,webp}`)
const stem = (path: string) => basename(path).replace(/\.\w+$/, '')

test('each program has its picture, and each picture its program', () => {
  expect(programs.length).toBeGreaterThan(0)
  expect(pictures.map(stem).sort()).toEqual(programs.map(stem).sort())
})

test.each(pictures)('%s is small', (picture) => {
  expect(statSync(picture).size).toBeLessThan(50_000)
})

test('the drawing of plot_model names each layer of its program, and holds nothing that runs', () => {
  const program = readFileSync(`${folder}/plot-model.py`, 'utf8')
  const names = [...program.matchAll(/name="(\w+)"/g)].map(([, name]) => name)
  const svg = readFileSync(`${folder}/plot-model.svg`, 'utf8')
  expect(names.length).toBeGreaterThan(2)
  for (const name of names) expect(svg).toContain(`>${name}</text>`)
  expect(svg).not.toMatch(/<script|<foreignObject|\son\w+=|javascript:/i)
})
