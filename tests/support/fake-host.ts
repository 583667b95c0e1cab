import type { Host } from '../../src/lab/run/host.ts'
import type { Launch, RunEvent } from '../../src/sandbox/page/host.ts'
import type { Pace } from '../../src/sandbox/protocol.ts'

interface FakeRun {
  program: string
  send: (event: RunEvent) => void
  stopped: boolean
  /** Every pace that it was told, the one that it began with first. */
  paces: Pace[]
  /** Every drawing that it was shown. */
  drawings: { name: string; pixels: Float32Array }[]
}

/** A host whose runs are driven by the test. */
export class FakeHost implements Host {
  runs: FakeRun[] = []
  warmed: string[] = []

  warm(backend: string) {
    this.warmed.push(backend)
  }

  run({ program, pace }: Launch, send: (event: RunEvent) => void) {
    const run: FakeRun = { program, send, stopped: false, paces: pace ? [pace] : [], drawings: [] }
    this.runs.push(run)
    return {
      stop() {
        run.stopped = true
      },
      draw(name: string, pixels: Float32Array) {
        run.drawings.push({ name, pixels })
      },
      pace(pace: Pace) {
        run.paces.push(pace)
      },
    }
  }
}
