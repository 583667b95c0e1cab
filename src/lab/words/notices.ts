import type { Language } from '../panel/choice.ts'

/*
 * What the panel says of the programs that it shows, and of what it was asked for and did not do. Programs are
 * given by the names that the panel has for them.
 */

const LANGUAGE: Record<Language, string> = { browser: 'browser', python: 'Python' }

export const NOTICES = {
  showsOne: (program: string) => `This link shows ${program} only.`,
  showsBoth: 'This link shows both programs.',
  showsLanguage: (language: Language) => `This link shows the ${LANGUAGE[language]} programs.`,
  shared: (hidden: string) => `Shared code: read it before you run it. ${hidden}`.trim(),
  elsewhere: (programs: readonly string[]) =>
    `You changed ${programs.join(' and ')} in another tab. Tabs share your edits, so this one shows them too.`,
  restored: 'These are your edits from an earlier visit. Reset shows the original.',
  stale: 'The lab has changed since you edited it. Your edits are kept.',
  aside: 'Your edits are set aside.',
  htmlPage: (program: string) =>
    `${program} is an HTML page. The panel runs JavaScript, without a page.`,
  misfit: (labTry: string) =>
    `“${labTry}” does not fit the programs as they are now: you have changed lines that it changes too.`,
  tryNotLoaded: (labTry: string) => `What “${labTry}” needs did not load. Check the connection.`,
  scriptsNotLoaded:
    'What takes the scripts did not load. Check the connection and press the button again.',
  dropRefused:
    'The editor takes no files, pictures or links. A CSV file that is dropped on the playground becomes a data set.',
}

/** What the buttons beside them are called. */
export const NOTICE_ACTIONS = {
  showBoth: 'Show both',
  keepBoth: 'Keep both',
  showLanguage: (language: Language) => `Show the ${LANGUAGE[language]} programs`,
  original: 'Show the original',
  undoElsewhere: 'Bring back what was here',
  useStale: 'Use my edits',
  dropStale: 'Drop them',
  bringBack: 'Bring them back',
  forget: 'Forget them',
  takeScripts: 'Take its scripts',
  again: 'Try again',
  fromOriginal: 'Use the original and run',
}
