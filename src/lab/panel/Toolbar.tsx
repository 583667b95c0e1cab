import type { Backend } from '../../sandbox/protocol.ts'
import { BackendChoice } from './BackendChoice.tsx'
import { language, type Language } from './choice.ts'
import { DownloadMenu } from '../downloads/DownloadMenu.tsx'
import { languagesOf } from './lab-info.ts'
import type { MissingBackends } from './missing-backends.ts'
import type { PanelModel } from './panel-model.ts'

interface ToolbarProps {
  model: PanelModel
  /** The backends that cannot be had, and why. */
  missing: MissingBackends
  onRun: () => void
  onLanguage: (value: Language) => void
  onBackend: (value: Backend) => void
  onEdit: () => void
  onShare: () => void
  /** The reader is about to run something. */
  onIntent: () => void
  files: () => { name: string; text: string }[]
}

const LANGUAGE_NAMES: Record<Language, string> = { browser: 'Browser', python: 'Python' }

/** The panel's controls, in the order in which they are needed. */
export function Toolbar(props: ToolbarProps) {
  const { model, missing, onRun, onLanguage, onBackend, onEdit, onShare, onIntent, files } = props
  const outcome = model.outcome.value
  const running = outcome === 'running'
  const languages = languagesOf(model.lab)
  const pristine = model.programs.origin.value === 'original' && outcome === undefined
  return (
    <div class="lab-toolbar" onPointerEnter={onIntent} onFocusIn={onIntent}>
      <button type="button" class="button primary" onClick={onRun}>
        Run
      </button>
      <button type="button" class="button" aria-disabled={!running} onClick={() => model.stop()}>
        Stop
      </button>
      <button type="button" class="button" aria-pressed={model.editing.value} onClick={onEdit}>
        Edit
      </button>
      <button
        type="button"
        class="button plain"
        aria-disabled={pristine}
        onClick={() => !pristine && model.reset()}
      >
        Reset
      </button>
      {languages.length > 1 && (
        <div class="lab-switch" role="group" aria-label="Language of the programs">
          {languages.map((value) => (
            <button
              type="button"
              class="button"
              key={value}
              aria-pressed={language.value === value}
              onClick={() => onLanguage(value)}
            >
              {LANGUAGE_NAMES[value]}
            </button>
          ))}
        </div>
      )}
      <div class="lab-toolbar-end">
        <BackendChoice model={model} missing={missing} onBackend={onBackend} />
        <button type="button" class="button plain" onClick={onShare}>
          Share
        </button>
        <DownloadMenu model={model} files={files} />
      </div>
    </div>
  )
}
