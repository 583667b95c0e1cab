/** What a command printed against the newest releases. */
export interface NewestRun {
  /** The command, as it is typed. */
  command: string
  output: string
  /** Whether it ended well. */
  ok: boolean
}

/** What the report has to know of the project to sort what failed. */
export interface Known {
  labs: readonly string[]
  probes: readonly string[]
}

const TITLES = {
  labs: 'Labs that parted or stopped',
  probes: 'Messages, names and defaults that moved',
  rest: 'Snippets, dates and pages',
}

/**
 * What no longer does what the site says, in Markdown; undefined where all does. A command that failed and named
 * nothing is in it with its last lines.
 */
export function newestReport(
  runs: readonly NewestRun[],
  versions: Record<string, string>,
  known: Known,
): string | undefined {
  const failed = runs.flatMap((run) => (run.ok ? [] : failures(run)))
  if (failed.length === 0) return undefined
  const groups = Map.groupBy(failed, (line) => groupOf(line, known))
  const sections = (['labs', 'probes', 'rest'] as const).flatMap((group) => {
    const lines = groups.get(group)
    return lines ? [`## ${TITLES[group]}\n\n${lines.map((line) => `- ${line}`).join('\n')}`] : []
  })
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${[`Verified with ${named.join(', ')}.`, ...sections].join('\n\n')}\n`
}

/** The lines that a command marked as failed, each once. */
function failures({ command, output }: NewestRun): string[] {
  const marked = [...output.matchAll(/^\s*FAILED {2}(.+)$/gm)].map(([, line = '']) => line.trim())
  if (marked.length > 0) return [...new Set(marked)]
  const last = output.trim().split('\n').slice(-5).join(' / ')
  return [`\`${command}\` failed: ${last || 'it printed nothing'}`]
}

function groupOf(line: string, { labs, probes }: Known): keyof typeof TITLES {
  const [id = ''] = line.split(':')
  if (labs.includes(id)) return 'labs'
  return probes.includes(id) ? 'probes' : 'rest'
}
