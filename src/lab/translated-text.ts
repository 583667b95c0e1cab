import { options } from 'preact'

/**
 * A translator in the browser takes the page's text nodes away and puts elements with its own words in their
 * place. Preact would go on writing into nodes that nobody sees, and lose the order of what stands beside them.
 * With this module loaded, what stands for a text takes its place for Preact too: it is moved and removed as the
 * text would be, and a new text is written into it, which the translator then sees and translates.
 */

/** What Preact calls, in its published build, the node that it drew, the parent, the component and its node. */
interface Drawn {
  type: unknown
  props: unknown
  __e: Node | null | undefined
  __: Drawn | null | undefined
  __c: { base: Node | null | undefined } | null | undefined
}

/** Elements that hold code or what it printed, which no translator is to touch. */
const CODE = new Set<unknown>(['code', 'pre'])

/** For each text on the page, or what stands for it, the last that Preact knows of it. */
const owners = new WeakMap<Node, Drawn>()

const { vnode: created, diffed } = options
const observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(handOver)
observer?.observe(document, { childList: true, subtree: true })

options.vnode = (vnode) => {
  // A component may be drawn anew before the observer is told of what was replaced.
  if (observer) handOver(observer.takeRecords())
  if (CODE.has(vnode.type)) (vnode.props as { translate?: string }).translate ??= 'no'
  created?.(vnode)
}

options.diffed = (vnode) => {
  const drawn = vnode as unknown as Drawn
  if (drawn.type === null && drawn.__e) owners.set(drawn.__e, drawn)
  diffed?.(vnode)
}

/** Gives the place of each text that was replaced to what replaced it, and back. */
function handOver(records: readonly MutationRecord[]): void {
  if (records.length === 0) return
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]))
  for (const { target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
    for (const text of removedNodes) {
      const owner = owners.get(text)
      // What Preact itself removes has no owner any more.
      if (owner?.__e !== text || text.parentNode === target) continue
      const heir = [...addedNodes, previousSibling, nextSibling].find(
        (node) => node && node !== text && added.has(node) && node.parentNode === target,
      )
      if (heir) inherit(owner, text, heir)
    }
  }
}

function inherit(owner: Drawn, text: Node, heir: Node): void {
  owners.set(heir, owner)
  owner.__e = heir
  for (let above = owner.__; above?.__e === text && typeof above.type === 'function';) {
    above.__e = heir
    if (above.__c) above.__c.base = heir
    above = above.__
  }
  if (heir instanceof Text) {
    // The translation was taken back: the text may have changed since.
    if (heir.data !== owner.props) heir.data = String(owner.props)
    return
  }
  Object.defineProperty(heir, 'data', {
    configurable: true,
    set: (words: string) => {
      heir.textContent = words
    },
  })
}
