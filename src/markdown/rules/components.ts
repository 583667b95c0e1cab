import type { MdastNode, MdxJsxAttributeUnion } from 'satteri'
import { pageComponents } from '../../components/mdx.ts'
import { nearest } from '../../content/nearest.ts'
import { citation } from '../../content/sources.ts'
import { isTag, lineOf, namedAttributes, nodesIn, type PageProblem, type Tag } from './rule.ts'

/** The properties of each component that a page can write. */
const PROPERTIES: Partial<Record<string, Properties>> = {
  Cite: citation.shape,
  ...Object.fromEntries(
    Object.entries(pageComponents).map(([name, { properties }]) => [name, properties ?? {}]),
  ),
}
type Properties = NonNullable<(typeof pageComponents)[string]['properties']>
type Attribute = Extract<MdxJsxAttributeUnion, { type: 'mdxJsxAttribute' }>

/** What is wrong with the components of a page: unknown ones, and their properties. */
export function componentProblems(root: MdastNode): PageProblem[] {
  return nodesIn(root)
    .filter(isTag)
    .filter(({ name }) => /^[A-Z]/.test(name ?? ''))
    .flatMap(tagProblems)
}

function tagProblems(tag: Tag): PageProblem[] {
  const name = tag.name ?? ''
  const properties = PROPERTIES[name]
  if (!properties) return [unknownComponent(tag, name)]
  const written = namedAttributes(tag)
  // What is spread may be any of them.
  const isOpen = written.length < tag.attributes.length
  const missing = Object.keys(properties).filter(
    (key) => !written.some((each) => each.name === key) && !takes(properties[key], undefined),
  )
  return [
    ...written.flatMap((each) => attributeProblems(tag, each, properties)),
    ...(isOpen ? [] : missing).map((key) => ({
      line: lineOf(tag),
      field: `<${name} ${key}>`,
      what: `<${name}> needs the property \`${key}\``,
      remedy: `Write <${name} ${key}="…">.`,
    })),
  ]
}

function unknownComponent(tag: Tag, name: string): PageProblem {
  const known = Object.keys(PROPERTIES).sort()
  const meant = nearest(name, known)
  return {
    line: lineOf(tag),
    field: `<${name}>`,
    what: 'there is no such component',
    remedy: meant ? `Write <${meant}>.` : `There are ${known.join(', ')}.`,
  }
}

function attributeProblems(
  tag: Tag,
  { name, value }: Attribute,
  properties: Properties,
): PageProblem[] {
  const problem = (what: string, remedy: string) => [
    { line: lineOf(tag), field: `<${tag.name} ${name}>`, what, remedy },
  ]
  const schema = Object.hasOwn(properties, name) ? properties[name] : undefined
  if (!schema) {
    const known = Object.keys(properties)
    const has = known.length > 0 ? `It has ${known.join(', ')}.` : 'It has none.'
    const meant = nearest(name, known)
    const remedy = meant ? `Write \`${meant}\`, or remove it.` : `Remove it. ${has}`
    return problem(`<${tag.name}> has no such property`, remedy)
  }
  if (typeof value !== 'string') {
    return problem('it is no plain text', `Write <${tag.name} ${name}="…">.`)
  }
  const [issue] = schema.safeParse(value).error?.issues ?? []
  if (!issue) return []
  const own = issue.code === 'custom' ? (issue.params?.remedy as unknown) : undefined
  const what = issue.message.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())
  return problem(what, typeof own === 'string' ? own : 'Mend the value.')
}

function takes(schema: Properties[string] | undefined, value: unknown): boolean {
  return schema?.safeParse(value).success ?? false
}
