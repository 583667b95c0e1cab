import {
  type Element,
  elementsIn,
  findElement,
  hasClass,
  isElement,
  type Node,
  replaceBy,
} from './dom.ts'

/** What only works on the page itself, or leads around it. */
const TAGS = new Set(
  'script style template form button select input textarea progress iframe timeline-filter'.split(
    ' ',
  ),
)
/** Classes of the same; those of a lab are hidden on paper too, by src/lab/panel/print.css. */
export const LIVE_CLASSES = [
  'neighbors',
  'guide',
  'more-claims',
  'without-script',
  'probe-run',
  'lab-toolbar',
  'lab-status',
  'lab-help',
  'lab-switch',
  'lab-tabs',
  'lab-alone',
  'lab-numbers',
  'lab-output',
  'lab-editor',
  'lab-hint',
  'lab-notices',
  'lab-pad-place',
  'lab-finding',
]
/** Elements around parts that a script would bring to life. */
const WRAPPERS = /^astro-(island|slot|static-slot)$/
const HEADING = /^h[1-6]$/

/**
 * Takes from an element all that a script would bring to life, so that what is left can be read and printed as it
 * stands. What can be opened is open.
 */
export function makeStill(root: Element): void {
  for (const element of elementsIn(root)) {
    if (isTryButton(element)) element.name = 'strong'
    if (isWord(element)) element.name = 'span'
  }
  still(root.children)
  for (const element of elementsIn(root)) {
    const { attribs, name } = element
    for (const attribute of ['aria-live', 'loading', 'type'])
      Reflect.deleteProperty(attribs, attribute)
    // What scrolls stays within reach of the keyboard, and links in drawings out of it.
    if (attribs.role === 'button') delete attribs.tabindex
    if (attribs.role === 'button' || attribs.role === 'status') delete attribs.role
    if (name === 'details') attribs.open = ''
    if (HEADING.test(name)) unlink(element)
  }
}

/** A try is named by the button that makes it. */
function isTryButton({ name, parent }: Element): boolean {
  const list = parent?.parent
  return name === 'button' && list instanceof Object && 'attribs' in list && isTries(list)
}

/** A name is a button that explains it; what stands beside the label of a chart only explains. */
function isWord(element: Element): boolean {
  const { parent } = element
  const isBesideLabel =
    parent instanceof Object && 'attribs' in parent && hasClass(parent, 'lab-chart-label')
  return hasClass(element, 'lab-word') && !isBesideLabel
}

function isTries(element: Element): boolean {
  return hasClass(element, 'lab-tries')
}

function still(nodes: readonly Node[]): void {
  for (const node of [...nodes]) {
    if (isElement(node)) {
      if (isOfThePage(node)) replaceBy(node, [])
      else still(node.children)
      if (WRAPPERS.test(node.name)) replaceBy(node, [...node.children])
    } else if (node.type !== 'text') replaceBy(node, [])
  }
}

function isOfThePage(element: Element): boolean {
  const { name, attribs } = element
  return TAGS.has(name) || attribs.hidden !== undefined || hasClass(element, ...LIVE_CLASSES)
}

/** On its page a heading is a link to itself. */
function unlink(heading: Element): void {
  const link = findElement(heading, ({ name }) => name === 'a')
  if (link) replaceBy(link, [...link.children])
}
