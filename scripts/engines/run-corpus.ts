import { checkLink } from '../../tests/hostile/checks/link.ts'
import { openLab } from '../../tests/hostile/checks/lab-page.ts'
import { checkProgram } from '../../tests/hostile/checks/program.ts'
import { checkOnPanel } from '../../tests/hostile/checks/run-on-panel.ts'
import { readCorpus } from '../../tests/hostile/corpus.ts'
import { brokenLinks } from '../../tests/hostile/links/broken.ts'
import { codeLinks } from '../../tests/hostile/links/code.ts'
import type { OpenEngine } from './engine.ts'

/** What an adversary tries, and the check that it comes to nothing. */
interface Case {
  name: string
  check(): Promise<void>
}

export interface Sites {
  /** The page that holds nothing but the sandbox. */
  harness: { url: string; requests: string[] }
  /** The address of the built site. */
  site: string
}

/** Every program and link of the corpus in an open browser; gives the names of those that failed, with why. */
export async function runCorpus(open: OpenEngine, sites: Sites, only: string) {
  const failed: { name: string; why: string }[] = []
  const cases = casesOf(open, sites).filter(({ name }) => name.includes(only))
  for (const { name, check } of cases) {
    try {
      await withinTime(check())
      console.log(`  passed  ${name}`)
    } catch (error) {
      const why = String((error as Error)?.message ?? error)
      failed.push({ name, why })
      console.log(`  FAILED  ${name}\n${why.slice(0, 600)}`)
    }
  }
  return { passed: cases.length - failed.length, failed }
}

function casesOf({ tab, engine }: OpenEngine, { harness, site }: Sites): Case[] {
  const corpus = readCorpus(engine)
  return [
    ...corpus.map((entry) => ({
      name: `program: ${entry.name}`,
      check: () => checkProgram(tab, harness, entry),
    })),
    ...corpus
      .filter(({ expected }) => expected.panel !== undefined)
      .map((entry) => ({
        name: `on a panel: ${entry.name}`,
        check: async () => {
          await openLab(tab, site)
          await checkOnPanel(tab, entry)
        },
      })),
    ...[...brokenLinks, ...codeLinks].map((link) => ({
      name: `link: ${link.name}`,
      check: () => checkLink(tab, site, link),
    })),
  ]
}

/** A browser that hangs fails its case, and the others still run. */
function withinTime(check: Promise<void>): Promise<void> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('it took longer than two minutes')), 120_000).unref()
  })
  return Promise.race([check, late])
}
