import type { LabTry } from '../../content/lab.ts'
import { recordedPrograms } from '../../content/changed-programs.ts'

/** What a recorded try changes in the Python programs, which the panel shows as they are without it. */
export function PythonChanges({ labTry }: { labTry: LabTry }) {
  const programs = recordedPrograms(labTry)
  if (programs.length === 0) return null
  return (
    <details class="lab-python-changes">
      <summary>What it changes in Python</summary>
      <pre tabIndex={0}>{programs.map((program) => labTry.changes[program]).join('\n')}</pre>
    </details>
  )
}
