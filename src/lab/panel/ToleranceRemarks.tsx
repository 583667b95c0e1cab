import { countWords } from '../../agreement/count.ts'
import type { LabInfo } from './lab-info.ts'

/** Why the lab's tolerance is as it is, by how many its counts may differ, and why a series differs. */
export function ToleranceRemarks({ lab }: { lab: LabInfo }) {
  const counted = Object.entries(lab.series).flatMap(([series, { label, counts }]) =>
    counts?.why === undefined ? [] : [{ series, label, counts }],
  )
  return (
    <>
      {lab.toleranceReason !== undefined && (
        <p class="lab-remark">Tolerance: {lab.toleranceReason}</p>
      )}
      {counted.map(({ series, label, counts }) => (
        <p class="lab-remark" key={series}>
          {label}: {countWords(counts.mayDiffer, counts)} of {counts.of} may differ on WebGL, WebGPU
          and WASM. {counts.why}
        </p>
      ))}
      {Object.entries(lab.series).map(
        ([series, { label, differs }]) =>
          differs !== undefined && (
            <p class="lab-remark" key={series}>
              {label}: not compared. {differs}
            </p>
          ),
      )}
    </>
  )
}
