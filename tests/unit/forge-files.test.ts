import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>
}
const workflows = globSync('.github/workflows/*.yml')
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter(
  (file) => !file.endsWith('config.yml'),
)
const words = [...globSync('.github/*.md'), 'CONTRIBUTING.md', 'README.md', 'CHANGELOG.md']

interface Workflow {
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }>
}
interface Form {
  name: string
  description: string
  body: {
    type: string
    id: string
    attributes: { label: string; description?: string; placeholder?: string }
    validations?: { required: boolean }
  }[]
}

describe('what the project says to its forge', () => {
  it.each([...workflows, ...words])('%s names commands that there are', (file) => {
    const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:--\S+ )?([\w:-]+)/g)]
    expect(
      named.map(([, name = '']) => name).filter((name) => !Object.hasOwn(scripts, name)),
    ).toEqual([])
  })

  it.each(workflows)('%s uses actions in a fixed release, and ends by itself', (file) => {
    const { jobs } = parse(readFileSync(file, 'utf8')) as Workflow
    expect(Object.keys(jobs)).not.toEqual([])
    for (const { steps, 'timeout-minutes': minutes } of Object.values(jobs)) {
      expect(minutes).toBeGreaterThan(0)
      for (const { uses, run } of steps) {
        expect([uses, run].filter(Boolean)).toHaveLength(1)
        expect(uses ?? 'actions/x@v1').toMatch(/^actions\/[\w-]+@v\d+$/)
      }
    }
  })

  it('names no host and no path of a machine in a workflow', () => {
    const text = workflows.map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(text.match(/https?:\/\/\S+|(?<![\w$}.])\/(?:home|work|tmp|usr|opt)\/\S*/g)).toBeNull()
  })

  it('has a form for a wrong fact, a broken lab and a missing answer', () => {
    expect(forms.map((file) => file.split('/').at(-1)).sort()).toEqual([
      'broken-lab.yml',
      'missing-answer.yml',
      'wrong-fact.yml',
    ])
  })

  it.each(forms)('%s asks for what is needed, each field under one id', (file) => {
    const { name, description, body } = parse(readFileSync(file, 'utf8')) as Form
    expect(name && description).toBeTruthy()
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
    expect(body.some(({ validations }) => validations?.required)).toBe(true)
    for (const { type, id, attributes } of body) {
      expect(['input', 'textarea']).toContain(type)
      expect(id).toMatch(/^[a-z-]+$/)
      expect(attributes.label).toBeTruthy()
    }
  })
})
