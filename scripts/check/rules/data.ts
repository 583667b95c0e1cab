import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { lineOfField } from '../../../src/content/data-lines.ts'
import { nearest } from '../../../src/content/nearest.ts'
import type { Problem } from '../../../src/content/problem.ts'
import { dataCalls, dataRead, filesWithPrograms, programsIn } from '../data-calls.ts'
import { parseDataFile } from '../../../src/sandbox/lab/data.ts'

const FOLDER = 'content/data'

/** What is wrong with data sets, with the names that programs ask for them by, and data sets that none reads. */
export function dataProblems(): Problem[] {
  const files = globSync(`${FOLDER}/*.json`).sort()
  const names = files.map((file) => basename(file, '.json'))
  return [
    ...files.flatMap(dataSetProblems),
    ...filesWithPrograms('content').flatMap((file) => nameProblems(file, names)),
    ...unreadProblems(files),
  ]
}

function dataSetProblems(file: string): Problem[] {
  try {
    parseDataFile(basename(file, '.json'), readFileSync(file, 'utf8'))
    return []
  } catch (error) {
    const { message } = error as Error
    const [, tensor, what = message] =
      /^data\("[^"]*"\)(?:, tensor "([^"]*)")?: ([^]*)$/.exec(message) ?? []
    const field = tensor === undefined ? 'JSON' : `tensors.${tensor}`
    const place = / \(line (\d+) column \d+\)$/.exec(message)?.[1]
    const line = place ? Number(place) : lineOfField(file, field.split('.'))
    const remedy = 'Mend the program of python/datasets that makes it, and run it again.'
    return [{ file, line, field, what, remedy }]
  }
}

function nameProblems(file: string, names: string[]): Problem[] {
  const text = programsIn(file)
  return dataCalls(text).flatMap(({ name, index }) => {
    if (names.includes(name)) return []
    const meant = nearest(name, names)
    return [
      {
        file,
        line: text.slice(0, index).split('\n').length,
        field: `data("${name}")`,
        what: `there is no data set ${FOLDER}/${name}.json`,
        remedy: meant ? `Write "${meant}".` : `There are ${names.join(', ')}.`,
      },
    ]
  })
}

function unreadProblems(files: readonly string[]): Problem[] {
  const read = dataRead('content')
  return files
    .filter((file) => !read.includes(file))
    .map((file) => {
      const remedy =
        'Read it in a program, a lab in all four, or remove it with the script that makes it.'
      return {
        file,
        field: `data("${basename(file, '.json')}")`,
        what: 'no program reads it',
        remedy,
      }
    })
}
