import { TERMS } from './terms.ts'

/** A part of the panel that the tour stops at: where it is, its name, and what it is for. */
export interface Stop {
  at: string
  name: string
  text: string
}

/** The tour of the panel, in the order of the page. Parts that a panel does not show are passed over. */
export const STOPS: readonly Stop[] = [
  {
    at: '.lab-toolbar .primary',
    name: 'Run',
    text: 'Runs the programs in this page. Nothing leaves your browser. Stop ends them at once.',
  },
  {
    at: '.lab-toolbar .lab-switch',
    name: 'Browser, Python',
    text: 'Shows the programs that run here, or the pair in Python that was recorded.',
  },
  { at: '.lab-backend', name: 'Backend', text: TERMS.backend },
  {
    at: '.lab-pace',
    name: 'Pause, Step, Keep',
    text: `Step: ${TERMS.step} Keep: ${TERMS.keep}`,
  },
  { at: '.lab-chart', name: 'The curves', text: TERMS.curves },
  {
    at: '.lab-fields:has(figure)',
    name: 'The pictures',
    text: 'What the programs show beside their curves, each with the name of its program.',
  },
  {
    at: '.lab-facts',
    name: 'What is true of the run',
    text: 'Where it computed, how fast, how many tensors it left. Before a run: what was recorded, and when.',
  },
  { at: '.lab-gap', name: 'The gap', text: TERMS.gap },
  {
    at: '.lab-programs',
    name: 'The programs',
    text: 'The layers beside the ops. Edit changes them. A label at a line’s end finds the same part in the other.',
  },
  {
    at: '.lab-tries',
    name: 'Things to try',
    text: 'Each button changes the programs, runs them, and says whether what was expected happened.',
  },
]
