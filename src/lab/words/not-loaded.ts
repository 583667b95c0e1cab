/** What is said where a part of the page did not load: what is missing, and what to do. */
export const NOT_LOADED = {
  run: (error: unknown) =>
    `A part of this site did not load. Check the connection and press Run again. (${String(error)})`,
  part: 'What belongs here did not load. Check the connection.',
  editor: 'The editor did not load. Check the connection and press Edit twice.',
  downloads: 'The list did not load. Check the connection.',
  names: 'The names did not load. Check the connection.',
  copy: 'What copies the program did not load. Check the connection and press copy again.',
  share: 'What makes the link did not load. Check the connection and press Share again.',
  link: 'The code of the link did not load. Check the connection and reload the page.',
}
