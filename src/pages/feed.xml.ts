import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { getCollection } from 'astro:content'
import { claimUrl } from '../components/claims/claims.ts'
import { entry } from '../components/entry.ts'
import { labPageUrl } from '../components/labs/lab-page.ts'
import { readBibliography } from '../content/read.ts'
import { anchorOf } from '../lab/names.ts'
import { FEED_TITLE, inFeedOrder, labItem, verdictItem } from '../take-away/feed.ts'

/** The verdicts and the labs as a feed, newest first. All days come from the content. */
export const GET: APIRoute = async ({ site = new URL('http://localhost') }) => {
  const absolute = (path: string) => new URL(path, site).href
  const sources = readBibliography()
  const labs = await getCollection('labs')
  const verdicts = (await getCollection('claims')).map(async ({ id, data }) => {
    const records = [
      ...(data.lab ? [(await entry('labs', data.lab)).data.expected] : []),
      ...(data.probe ? [(await entry('probes', data.probe)).data.record] : []),
    ]
    const days = [
      ...data.sources.flatMap(({ source }) => sources[source]?.read ?? []),
      ...records.flatMap((record) => (record ? new Date(record.recorded) : [])),
    ]
    return verdictItem(data, absolute(claimUrl(id)), days)
  })
  const shown = labs.map(async ({ id, data }) =>
    data.expected
      ? labItem(data, data.expected.recorded, absolute(`${await labPageUrl(id)}#${anchorOf(id)}`))
      : [],
  )
  return rss({
    title: FEED_TITLE,
    description:
      'Each lab, and the verdict on each claim about Keras and TensorFlow: again when it becomes another.',
    site,
    items: inFeedOrder((await Promise.all([...verdicts, ...shown])).flat()),
  })
}
