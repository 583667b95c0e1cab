import type { Claim } from '../content/claim.ts'
import { withoutInlineCode } from '../content/inline-code.ts'
import type { Lab } from '../content/lab.ts'

/** An entry of the feed. Readers of feeds know it by its link: another link is a new entry. */
export interface FeedItem {
  title: string
  description: string
  link: string
  pubDate: Date
  categories: string[]
}

export const FEED_PATH = '/feed.xml'
export const FEED_TITLE = 'Layers & Ops: verdicts and labs'

/**
 * A claim's verdict. Its link leads to the verdict, so that another verdict is a new entry.
 * @param page the address of the claim's page
 * @param days the days on which its sources were read, and its lab or its program was recorded; at least one
 */
export function verdictItem(
  { claim, verdict, asOf, correction, topic }: Claim,
  page: string,
  days: readonly Date[],
): FeedItem {
  return {
    title: plain(`“${claim}” ${verdict}`),
    description: plain(`${verdict} (${asOf}). ${correction}`),
    link: `${page}#${verdict}`,
    pubDate: newest(days),
    categories: ['Verdict', topic],
  }
}

/** A lab, by the day on which it was recorded. Its link leads to its panel on a page. */
export function labItem(
  { title, question, about }: Pick<Lab, 'title' | 'question' | 'about'>,
  recorded: string,
  link: string,
): FeedItem {
  return {
    title: plain(`Lab: ${title}`),
    description: plain(`${question} ${about}`),
    link,
    pubDate: new Date(recorded),
    categories: ['Lab'],
  }
}

/** Newest first; labs before verdicts of the same day. */
export function inFeedOrder(items: readonly FeedItem[]): FeedItem[] {
  const kind = ({ categories }: FeedItem) => Number(categories[0] !== 'Lab')
  return items.toSorted(
    (a, b) =>
      Number(b.pubDate) - Number(a.pubDate) || kind(a) - kind(b) || (a.link < b.link ? -1 : 1),
  )
}

function newest(days: readonly Date[]): Date {
  return new Date(Math.max(...days.map(Number)))
}

const plain = (text: string) => withoutInlineCode(text)
