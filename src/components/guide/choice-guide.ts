import {
  decide,
  readAnswers,
  writeAnswers,
  type AnswersByQuestion,
  type Conditions,
} from './rules.ts'

interface GuideData {
  questions: { id: string; options: { id: string }[] }[]
  rules: { when: Conditions; name: string }[]
}

/** Keeps the guide's answers in the address, shows the recommendation, and says it aloud. */
class ChoiceGuide extends HTMLElement {
  private guide: GuideData = { questions: [], rules: [] }

  connectedCallback(): void {
    this.guide = JSON.parse(this.dataset.guide ?? '') as GuideData
    this.show(readAnswers(this.guide.questions, new URLSearchParams(location.search)))
    this.addEventListener('change', () => this.answer())
    // The form still has its old state while it says that it will be reset.
    this.addEventListener('reset', () => setTimeout(() => this.answer()))
  }

  private get answers(): AnswersByQuestion {
    const checked = [...this.querySelectorAll('input')].filter((input) => input.checked)
    return Object.fromEntries(checked.map(({ name, value }) => [name, value]))
  }

  private answer(): void {
    const { answers } = this
    const address = new URL(location.href)
    address.search = writeAnswers(this.guide.questions, address.searchParams, answers).toString()
    history.replaceState(history.state, '', address)
    this.show(answers)
    this.say(decide(this.guide.rules, answers).name)
  }

  private show(answers: AnswersByQuestion): void {
    const { rules } = this.guide
    const rule = decide(rules, answers)
    for (const input of this.querySelectorAll('input')) {
      input.checked = answers[input.name] === input.value
      const { name } = decide(rules, { ...answers, [input.name]: input.value })
      const lead = this.querySelector(`#lead-${input.name}-${input.value}`)
      lead?.replaceChildren(name)
      lead?.classList.toggle('same', name === rule.name)
    }
    this.querySelectorAll('.guide-answer').forEach((each, place) => {
      each.classList.toggle('chosen', place === rules.indexOf(rule))
    })
  }

  private say(name: string): void {
    const others = this.querySelectorAll('small:not(.same)').length
    const changes = others === 1 ? 'One other answer' : `${others} other answers`
    const status = this.querySelector('[role=status]')
    status?.replaceChildren(`Recommended: ${name}. ${changes} would change it.`)
  }
}

customElements.define('choice-guide', ChoiceGuide)
