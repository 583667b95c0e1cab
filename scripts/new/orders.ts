import { frontMatter } from '../../src/content/front-matter.ts'
import { FOLDERS } from '../../src/content/folders.ts'
import { labIds } from '../../src/content/lab-loader.ts'
import { readLab } from '../../src/content/read-lab.ts'
import { readPages } from '../../src/content/read.ts'
import { sectionOfPage } from '../../src/site/navigation.ts'

/** A place in reading order, and the file that has it. */
export interface TakenOrder {
  order: number
  file: string
}

/** The places of a section's pages; its index, whose order is that of the section, is none. */
export function placesOfSection(section: string): TakenOrder[] {
  return readPages()
    .filter(({ id }) => sectionOfPage(id) === section && id !== section)
    .map((page) => ({ order: frontMatter(page).order, file: page.path }))
}

/** The places of the labs. */
export function placesOfLabs(): TakenOrder[] {
  return labIds(FOLDERS.labs).map((id) => {
    const folder = `${FOLDERS.labs}/${id}`
    return { order: readLab(folder).file.order, file: `${folder}/lab.yaml` }
  })
}

/** The place after the last. */
export function freeOrder(places: readonly TakenOrder[]): string {
  return String(Math.max(0, ...places.map(({ order }) => order)) + 1)
}

/** Why a place cannot be had. */
export function orderProblem(value: string, places: readonly TakenOrder[]): string | undefined {
  if (!/^-?\d+$/.test(value)) return `"${value}" is no whole number`
  const taken = places.find(({ order }) => order === Number(value))
  return taken && `${value} is taken by ${taken.file}; ${freeOrder(places)} is free`
}
