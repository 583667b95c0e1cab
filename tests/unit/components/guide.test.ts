import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import {
  decide,
  ordinaryAnswers,
  readAnswers,
  writeAnswers,
  type AnswersByQuestion,
} from '../../../src/components/guide/rules.ts'
import { check } from '../../../src/content/check.ts'
import { CONTENT_KINDS } from '../../../src/content/kinds.ts'
import { readEntry } from '../../../src/content/read.ts'

const { questions, recommendations, rules } = readEntry(CONTENT_KINDS.guides, 'which-to-choose')

function* everyAnswer(rest = questions): Generator<AnswersByQuestion> {
  const [first, ...others] = rest
  if (!first) return yield {}
  for (const { id } of first.options)
    for (const answers of everyAnswer(others)) yield { ...answers, [first.id]: id }
}
const paths = [...everyAnswer()]
const chosenBy = (answers: AnswersByQuestion) => decide(rules, answers).choose

describe('the rules', () => {
  it('end every path in a recommendation with reasons and evidence', () => {
    const options = questions.reduce((product, each) => product * each.options.length, 1)
    expect(paths).toHaveLength(options)
    const lost = paths.filter((answers) => {
      const { choose, why, evidence } = decide(rules, answers)
      return !recommendations[choose] || !why || evidence.length === 0
    })
    expect(lost).toEqual([])
  })

  it('are all reached, and so are all recommendations', () => {
    const reached = new Set(paths.map((answers) => decide(rules, answers)))
    expect(rules.filter((rule) => !reached.has(rule))).toEqual([])
    const given = new Set(paths.map(chosenBy))
    expect(Object.keys(recommendations).filter((id) => !given.has(id))).toEqual([])
  })

  it('let every question change the outcome of some path', () => {
    const idle = questions.filter(({ id, options }) =>
      paths.every((answers) =>
        options.every((option) => chosenBy({ ...answers, [id]: option.id }) === chosenBy(answers)),
      ),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
  })

  it('never send code for a browser to Python libraries, nor Python code to the browser', () => {
    const inBrowser = ['tfjs-layers', 'tfjs-core', 'python-first']
    const astray = paths.filter(
      (answers) => (answers.runs === 'browser-train') !== inBrowser.includes(chosenBy(answers)),
    )
    expect(astray).toEqual([])
  })

  it('never propose another engine than the one that is given', () => {
    const owner = { 'keras-tensorflow': 'tensorflow', 'keras-jax': 'jax', 'keras-torch': 'torch' }
    const astray = paths.filter((answers) => {
      const engine = owner[chosenBy(answers) as keyof typeof owner] as string | undefined
      return engine !== undefined && answers.engine !== 'any' && answers.engine !== engine
    })
    expect(astray).toEqual([])
  })
})

describe('the address', () => {
  it('carries every set of answers there and back', () => {
    const changed = paths.filter((answers) => {
      const address = writeAnswers(questions, new URLSearchParams(), answers)
      const back = readAnswers(questions, new URLSearchParams(address.toString()))
      return questions.some(({ id }) => back[id] !== answers[id])
    })
    expect(changed).toEqual([])
  })

  it('is empty for the ordinary answers and keeps what is not its own', () => {
    const address = new URLSearchParams('own=loop&theme=dark')
    expect(writeAnswers(questions, address, ordinaryAnswers(questions)).toString()).toBe(
      'theme=dark',
    )
  })

  it('falls back to the ordinary answer where it names none that exists', () => {
    expect(readAnswers(questions, new URLSearchParams('own=magic&runs='))).toEqual(
      ordinaryAnswers(questions),
    )
  })
})

describe('a mistake in the file', () => {
  const text = `
questions:
  - id: size
    ask: How large?
    short: Size
    options: [{ id: small, label: Small, words: small }, { id: large, label: Large, words: large }]
recommendations:
  keras: { name: Keras, what: Write layers. }
  ops: { name: TensorFlow, what: Write operations. }
rules:
  - when: { size: [large] }
    choose: ops
    why: It is large.
    evidence: [{ claim: tf-custom-ops, says: custom }, { source: tensorflow-create-op }]
  - when: {}
    choose: keras
    why: Nothing speaks against it.
    evidence: [{ page: /trade-offs/, says: Trade-offs }]
`
  const { schema, remedy } = CONTENT_KINDS.guides
  const read = (yaml: string) => check(schema, 'g.yaml', parse(yaml), remedy)
  const broken = (from: string, to: string) => () => read(text.replace(from, to))

  it('is absent from the example', () => {
    expect(read(text).rules).toHaveLength(2)
  })

  it.each([
    [
      'size: [large]',
      'size: [huge]',
      /^g\.yaml rules\.0\.when\.size: "size" has no option "huge"\. Mend the field; /,
    ],
    ['size: [large]', 'sizes: [large]', /rules\.0\.when: there is no question "sizes"/],
    ['choose: ops', 'choose: opps', /there is no recommendation "opps"/],
    ['choose: ops', 'choose: keras', /no rule chooses "ops"/],
    ['when: {}', 'when: { size: [small] }', /the last rule must fit every answer/],
    ['claim: tf-custom-ops', 'claim: tf-customs', /unknown claim "tf-customs"/],
    ['source: tensorflow-create-op', 'source: no-such', /unknown source "no-such"/],
  ])('is named with its place: %s → %s', (from, to, message) => {
    expect(broken(from, to)).toThrow(message)
  })
})
