import { join } from 'node:path'
import type { FieldPath } from '../../../src/content/data-lines.ts'
import { folderIds } from '../../../src/content/folder-loader.ts'
import { FOLDERS } from '../../../src/content/folders.ts'
import { attempt, type Problem } from '../../../src/content/problem.ts'
import { readProbe } from '../../../src/content/read-probe.ts'
import { readWholeLab } from '../../../src/content/read-whole-lab.ts'
import { figuresInWords, isAmong, numbersIn } from '../figures.ts'
import { tagsThatLeadTo } from '../recorded-numbers.ts'
import { labTexts, probeTexts } from '../shown-texts.ts'
import { fieldProblem } from '../text-rules.ts'

/** Words of a data file, and where they stand in it. */
type Words = readonly [FieldPath, string | undefined]

/** The figures in the words of labs and probes that neither their programs nor their records have. */
export function wordProblems(): Problem[] {
  return [
    ...folderIds(FOLDERS.labs).flatMap(labProblems),
    ...folderIds(FOLDERS.probes).flatMap(probeProblems),
  ]
}

function labProblems(id: string): Problem[] {
  const read = attempt(() => readWholeLab(join(FOLDERS.labs, id)))
  if (!('value' in read)) return []
  const lab = read.value
  const words: Words[] = [
    [['about'], lab.about],
    [['toleranceReason'], lab.toleranceReason],
    ...lab.tries.flatMap(({ caption, expect }, i): Words[] => [
      [['tries', i, 'caption'], caption],
      [['tries', i, 'expect', 'says'], expect.says],
    ]),
  ]
  const known = numbersIn(labTexts(id))
  const isKnown = (figure: string) =>
    isAmong(known, figure) || tagsThatLeadTo(id, lab, figure).length > 0
  return problemsIn(join(FOLDERS.labs, id, 'lab.yaml'), words, isKnown)
}

function probeProblems(id: string): Problem[] {
  const folder = join(FOLDERS.probes, id)
  const read = attempt(() => readProbe(folder))
  if (!('value' in read)) return []
  const known = numbersIn(probeTexts(id))
  const words: Words[] = [[['shows'], read.value.file.shows]]
  return problemsIn(join(folder, 'probe.yaml'), words, (figure) => isAmong(known, figure))
}

function problemsIn(
  file: string,
  words: readonly Words[],
  isKnown: (figure: string) => boolean,
): Problem[] {
  return words.flatMap(([field, text = '']) =>
    figuresInWords(text)
      .filter((figure) => !isKnown(figure))
      .map((figure) => {
        const what = `neither a program nor a record here has the figure ${figure}`
        const remedy = 'Write the one that was recorded; `recorded: true` has a try recorded.'
        return fieldProblem(file, field, what, remedy)
      }),
  )
}
