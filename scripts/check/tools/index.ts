import type { Problem } from '../../../src/content/problem.ts'
import { ESLINT } from './eslint.ts'
import { MYPY } from './mypy.ts'
import { PAGE_PROGRAMS } from './page-programs.ts'
import { PRETTIER } from './prettier.ts'
import { RUFF_TOOL } from './ruff.ts'
import type { Files } from './tool.ts'
import { PROGRAM_TYPES, SITE_TYPES } from './types.ts'

/** What the tools found, and what they could not look at. */
export interface ToolReport {
  problems: Problem[]
  skipped: string[]
}

const TOOLS = [PRETTIER, ESLINT, PROGRAM_TYPES, SITE_TYPES, MYPY, RUFF_TOOL, PAGE_PROGRAMS]

/** What formatters, linters and the compiler say of these files, or of all. */
export async function toolProblems(files: Files): Promise<ToolReport> {
  const reports = await Promise.all(
    TOOLS.map(async (tool): Promise<ToolReport> => {
      const own = files === 'all' ? files : files.filter((file) => tool.takes(file))
      if (own.length === 0) return { problems: [], skipped: [] }
      const why = tool.missing?.()
      if (why !== undefined) return { problems: [], skipped: [`${tool.name}: ${why}.`] }
      return { problems: await tool.check(own), skipped: [] }
    }),
  )
  return {
    problems: reports.flatMap(({ problems }) => problems),
    skipped: reports.flatMap(({ skipped }) => skipped),
  }
}
