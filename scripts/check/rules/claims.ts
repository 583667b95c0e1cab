import { SOURCES_FILE } from '../../../src/content/folders.ts'
import type { Problem } from '../../../src/content/problem.ts'
import type { Content } from '../read-content.ts'
import { fieldProblem, oddBackticks, oddName, repeated } from '../text-rules.ts'

type Claims = Content['entries']['claims']

/** What no claim can tell by itself: its name and its sentence, its like, and articles without claims. */
export function claimProblems({ entries: { claims }, sources, unread }: Content): Problem[] {
  return [
    ...claims.flatMap(({ id, file, data }) => [
      ...oddName(file, id),
      ...noSentence(file, data.claim),
      ...oddBackticks(file, {
        claim: data.claim,
        correction: data.correction,
        experiment: data.experiment,
      }),
    ]),
    ...repeated(
      'claim',
      claims.map(({ file, data }) => ({ file, value: data.claim })),
    ),
    ...splitTopics(claims),
    ...articlesWithoutClaim(claims, sources, unread),
  ]
}

function noSentence(file: string, claim: string): Problem[] {
  if (/^[A-Z`t].*\.$/.test(claim)) return []
  const remedy = 'Begin it with a capital or a name in backticks, and end it with a full stop.'
  return [fieldProblem(file, ['claim'], 'it is no sentence', remedy)]
}

function splitTopics(claims: Claims): Problem[] {
  const first = new Map<string, string>()
  return claims.flatMap(({ file, data: { topic } }) => {
    const spelled = first.get(topic.toLowerCase()) ?? topic
    first.set(topic.toLowerCase(), spelled)
    if (spelled === topic) return []
    const what = `the topic "${topic}" is spelled "${spelled}" elsewhere, so the list is split`
    return [fieldProblem(file, ['topic'], what, `Write "${spelled}".`)]
  })
}

function articlesWithoutClaim(
  claims: Claims,
  sources: Content['sources'],
  unread: Content['unread'],
): Problem[] {
  const named = new Set(claims.flatMap(({ data }) => data.articles))
  return Object.entries(sources).flatMap(([key, { article }]) => {
    if (!article || named.has(key)) return []
    if ([...unread.values()].some((text) => text.includes(key))) return []
    const remedy = 'Write the claims that it makes, or take `article: true` out.'
    return [fieldProblem(SOURCES_FILE, [key, 'article'], 'no claim is of this article', remedy)]
  })
}
