import type ts from 'typescript'

const LONGEST_TYPE = 60

/** Parameters and result of a function as they are declared, each type parameter replaced by its bound. */
export function signatureText(signature: ts.Signature): string {
  const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined
  if (!declaration) return '()'
  const text = (type: ts.TypeNode | undefined) => typeText(type, declaration)
  const parameters = declaration.parameters.map((parameter) => {
    const rest = parameter.dotDotDotToken ? '...' : ''
    const optional = parameter.questionToken || parameter.initializer ? '?' : ''
    const type = text(parameter.type)
    return `${rest}${parameter.name.getText()}${optional}${type && `: ${type}`}`
  })
  const result = text(declaration.type)
  return `(${parameters.join(', ')})${result && `: ${result}`}`
}

/** A type in one line; a long one is cut. */
export function typeText(type: ts.TypeNode | undefined, within?: ts.SignatureDeclaration): string {
  if (!type) return ''
  let text = type
    .getText()
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\btf\./g, '')
    .replace(/\s+/g, ' ')
    .trim()
  for (const parameter of within?.typeParameters ?? []) {
    const bound = parameter.constraint?.getText() ?? 'unknown'
    text = text.replace(new RegExp(`\\b${parameter.name.getText()}\\b`, 'g'), bound)
  }
  text = text.replace(/\b(Tensor|Variable)<(?:Rank|R)>/g, '$1')
  return text.length > LONGEST_TYPE ? `${text.slice(0, LONGEST_TYPE - 1)}…` : text
}
