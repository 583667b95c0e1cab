import type { Api, ApiEntry } from '../api/api.ts'
import type { ImportedNames } from './imports.ts'
import type { CompletionPlace } from './place.ts'

/** A name that is offered, with what is said of it. */
export interface CompletionOffer {
  name: string
  kind: ApiEntry['kind'] | 'method' | 'option'
  /** Signature, type or owner. */
  detail: string
  help: string
}

/** Globals that have methods of their own. */
const NO_TENSOR = /^(?:console|performance|[A-Z]\w*)$/

/** What is offered at a place. */
export function offersAt(
  place: CompletionPlace,
  api: Api,
  names: ImportedNames,
): CompletionOffer[] {
  switch (place.kind) {
    case 'import':
      return offers(importable(place.module, api)).filter(({ name }) => !place.taken.includes(name))
    case 'name':
      return namesInScope(api, names)
    case 'option':
      return optionsOf(place.callee, api, names)
        .filter(({ name }) => !place.taken.includes(name))
        .map(({ name, type, required, help }) => ({
          name,
          kind: 'option',
          detail: required ? `${type}, required` : type,
          help: help ?? '',
        }))
    case 'member':
      return membersOf(place.chain, api, names)
  }
}

function importable(module: string, api: Api): ApiEntry[] {
  if (module === 'lab') return api.lab
  return module === '@tensorflow/tfjs' ? api.tf : []
}

function namesInScope(api: Api, { tf, lab }: ImportedNames): CompletionOffer[] {
  const ours = [...lab].flatMap(([local, name]) => {
    const [offer] = offers(api.lab.filter((entry) => entry.name === name))
    return offer ? [{ ...offer, name: local }] : []
  })
  const whole: CompletionOffer[] = tf
    ? [{ name: tf, kind: 'namespace', detail: 'TensorFlow.js', help: '' }]
    : []
  return [...whole, ...ours]
}

function membersOf(chain: string[], api: Api, names: ImportedNames): CompletionOffer[] {
  const [first = ''] = chain
  if (isModule(first, names)) return offers(resolve(chain, api, names)?.members ?? [])
  if (NO_TENSOR.test(first)) return []
  return [...offers(api.tensor, 'method', 'Tensor'), ...offers(api.model, 'method', 'Model')].sort(
    (a, b) => (a.name < b.name ? -1 : 1),
  )
}

function optionsOf(callee: string[], api: Api, names: ImportedNames) {
  const entry = isModule(callee[0] ?? '', names)
    ? resolve(callee, api, names)
    : api.model.find(({ name }) => callee.length > 1 && name === callee.at(-1))
  return api.options[entry?.options ?? ''] ?? []
}

function isModule(name: string, { tf, lab }: ImportedNames): boolean {
  return name === tf || lab.has(name)
}

/** The entry that a chain of names leads to. */
function resolve(chain: string[], api: Api, { tf, lab }: ImportedNames): ApiEntry | undefined {
  const [first = '', ...rest] = chain
  const start: ApiEntry | undefined =
    first === tf
      ? { name: first, kind: 'namespace', members: api.tf }
      : api.lab.find(({ name }) => name === lab.get(first))
  return rest.reduce<ApiEntry | undefined>(
    (entry, name) => entry?.members?.find((member) => member.name === name),
    start,
  )
}

function offers(
  entries: ApiEntry[],
  kind?: CompletionOffer['kind'],
  owner?: string,
): CompletionOffer[] {
  return entries.map((entry) => ({
    name: entry.name,
    kind: kind ?? entry.kind,
    detail: [owner, entry.signature].filter(Boolean).join(' '),
    help: entry.help ?? '',
  }))
}
