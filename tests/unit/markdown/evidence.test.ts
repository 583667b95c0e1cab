import { existsSync, globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageComponents } from '../../../src/components/mdx.ts'
import { readBibliography } from '../../../src/content/read.ts'
import { collectPage } from '../../../src/markdown/evidence.ts'
import { parsePage } from '../../../src/markdown/parse-page.ts'

const [key = ''] = Object.keys(readBibliography())
const figure = '<LabValue id="moons" series="loss" at="end" />'
const cite = `<Cite source="${key}" at="b" />`
const collectFrom = (mdx: string) => collectPage(parsePage('x.mdx', mdx))
const claim = '<Claim id="tf-custom-ops">“y”</Claim>'
const lab = '<Lab id="moons" />'
const front = '---\ntitle: "A heading"\n---\n\n'
const table = `| a | b |\n| - | - |\n| c ${cite} | d |\n`

describe('what is collected of a page', () => {
  it('stands section by section, without front matter, headings and code', async () => {
    const { sections } = collectFrom(
      `${front}Two words.${cite}\n\n## One \`x\`\n\n${table}\n\`\`\`python\n## no heading\nx = 1\n\`\`\`\n\n### Two\n\n${lab}\n`,
    )
    const nothing = {
      words: 0,
      citations: 0,
      claims: 0,
      labs: 0,
      figures: 0,
      sourced: 0,
      tables: 0,
    }
    expect(sections).toEqual([
      { ...nothing, heading: '(introduction)', line: 1, words: 2, citations: 1 },
      { ...nothing, heading: 'One x', line: 7, words: 4, citations: 1, tables: 1 },
      { ...nothing, heading: 'Two', line: 18, labs: 1 },
    ])
  })

  it('counts words as a reader does', async () => {
    const words = async (mdx: string) =>
      collectFrom(mdx).sections.reduce((sum, section) => sum + section.words, 0)
    expect(await words('Five `words`, [with a](/link/) – **here**.')).toBe(5)
    expect(await words(`One${cite}.\n\n- two\n- three\n\n{/* not these */}`)).toBe(3)
    expect(await words(`${claim}\n\nTwo ${claim}`)).toBe(3)
  })

  it('takes components for what they are, not for what looks like one', async () => {
    const mdx = `Not \`${lab}\` nor \`${cite}\`.\n\n{/* ${lab} */}\n\n<Timeline />\n\n<Verdict is="true" />`
    expect(collectFrom(mdx).sections).toMatchObject([
      { labs: 0, citations: 0, claims: 0, figures: 1, sourced: 1 },
    ])
    expect(collectFrom(`Words ${claim}`).sections).toMatchObject([{ claims: 1 }])
    expect(collectFrom('<Stack id="keras-3" />').sections).toMatchObject([
      { figures: 1, sourced: 0 },
    ])
  })

  it('names the works that are cited, as often as they are', async () => {
    const { works } = collectFrom(`A ${cite}, b\n<Cite\n  at="x"\n  source="${key}"\n/>`)
    expect(works).toEqual([key, key])
  })

  it('finds lines that tear a figure out of its sentence', async () => {
    const torn = async (mdx: string) => collectFrom(mdx).torn
    expect(await torn(`Words\n\n${figure} and on.\n\n${figure}\n\nIt is ${figure}.`)).toEqual([
      3, 5,
    ])
    expect(await torn(`Words\n\n${claim}\n${claim}\n\nWords\n${lab}`)).toEqual([])
  })
})

describe('the components of pages', () => {
  it('are files, each declared once', () => {
    const files = Object.values(pageComponents).map(({ file }) => file)
    expect(files.filter((file) => !existsSync(`src/components/${file}`))).toEqual([])
    expect(new Set(files).size).toBe(files.length)
  })

  it('are all that the folders declare', async () => {
    const declared = await Promise.all(
      globSync('src/components/*/mdx.ts').map(
        async (path) => (await import(`../../../${path}`)) as Record<string, object>,
      ),
    )
    const names = declared.flatMap((module) => Object.values(module).flatMap(Object.keys))
    expect(names).not.toEqual([])
    expect(names.filter((name) => !(name in pageComponents))).toEqual([])
  })
})
