/** The answer to each question: the id of the question, the id of the option. */
export type AnswersByQuestion = Readonly<Record<string, string>>

/** What a rule asks of the answers: for each question that it names, the options that fit. */
export type Conditions = Readonly<Record<string, readonly string[]>>

interface Question {
  id: string
  options: readonly { id: string }[]
}

/** The ordinary answers: the first option of every question. */
export function ordinaryAnswers(questions: readonly Question[]): AnswersByQuestion {
  return Object.fromEntries(questions.map(({ id, options }) => [id, options[0]?.id ?? '']))
}

/** The first rule that fits the answers. */
export function decide<Rule extends { when: Conditions }>(
  rules: readonly Rule[],
  answers: AnswersByQuestion,
): Rule {
  const rule = rules.find(({ when }) =>
    Object.entries(when).every(([question, fitting]) => fitting.includes(answers[question] ?? '')),
  )
  if (!rule) throw new Error('no rule fits the answers: the last one must have no conditions')
  return rule
}

/** The answers that an address sets; a question that it leaves out, or answers wrongly, is ordinary. */
export function readAnswers(
  questions: readonly Question[],
  address: URLSearchParams,
): AnswersByQuestion {
  const set = questions.flatMap(({ id, options }) => {
    const value = address.get(id)
    return value !== null && options.some((option) => option.id === value) ? [[id, value]] : []
  })
  return { ...ordinaryAnswers(questions), ...Object.fromEntries(set) }
}

/** The address with these answers; ordinary ones are left out, other parameters stay. */
export function writeAnswers(
  questions: readonly Question[],
  address: URLSearchParams,
  answers: AnswersByQuestion,
): URLSearchParams {
  const next = new URLSearchParams(address)
  for (const [id, ordinary] of Object.entries(ordinaryAnswers(questions))) {
    const answer = answers[id] ?? ordinary
    if (answer === ordinary) next.delete(id)
    else next.set(id, answer)
  }
  return next
}
