import { mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { outdatedRecords } from '../../../scripts/check/outdated.ts'
import { goToEmptyFolder } from '../../support/empty-folder.ts'

const FOLDER = 'content/labs/steep'

/** Writes a file as of some seconds after another. */
function write(name: string, seconds: number): string {
  const file = `${FOLDER}/${name}`
  writeFileSync(file, '')
  utimesSync(file, seconds, seconds)
  return file
}

beforeEach(goToEmptyFolder)
beforeEach(() => {
  mkdirSync(FOLDER, { recursive: true })
})

test('a record that is older than a changed program is named, with what shows whether it holds', () => {
  write('expected.json', 10)
  const changed = [write('keras.py', 20), write('tensorflow.py', 5), write('lab.yaml', 30)]
  expect(outdatedRecords(changed)).toEqual([
    'content/labs/steep/expected.json: older than keras.py. `npm run check -- --run` shows whether it still holds.',
  ])
})

test('nothing is said of programs that did not change, nor without a record', () => {
  write('keras.py', 20)
  write('expected.json', 10)
  expect(outdatedRecords([])).toEqual([])
  expect(outdatedRecords(['content/labs/other/keras.py'])).toEqual([])
})
