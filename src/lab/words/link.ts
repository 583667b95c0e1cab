/** What the panel says of a link that was made. */
export const MADE = {
  copied: 'The link is copied.',
  notCopied: 'The browser did not let the link be copied. It stands in the address bar.',
  inFrame: (link: string) => `The browser did not let the link be copied. It is ${link}`,
  tooLong: (most: number) =>
    `The code is too long for a link: more than ${most} characters when compressed. Download it instead.`,
}

/** What the panel says of a link that was opened. */
export const OPENED = {
  unknownLab:
    'The link carries code for a lab that is not on this page. It was not read; the labs here are as they were.',
  newerFields:
    'The link says something that this version of the site does not know. That part is left out.',
}

/** Why a link is refused. */
export const REFUSED = {
  long: (most: number) =>
    `The link is longer than ${most} characters, which no link of this site is. It was not read.`,
  broken:
    'The link carries code that cannot be read: it was cut short or changed on its way. Ask for it again.',
  bomb: 'The link unpacks to more text than two programs can have. It was not read.',
  foreign: 'The link carries something other than a shared program. It was not read.',
  newer: 'The link was made by a newer version of this site. Reload the page, then open it again.',
  otherLab: 'The link names two different labs. It was not read.',
  program: (most: number) =>
    `The link carries a program of more than ${most} characters. It was not read.`,
}
