const EXPORTS =
  /\b(?:loadGraphModel(?:Sync)?|GraphModel|(?:de)?registerOp|version_(?:data|converter))\b/
const DATA_MEMBER = /\.\s*data\b(?!\s*\()|\[\s*(['"`])data\1\s*\]/
const DATA_BINDING = /\{[^{}]*\bdata\b[^{}]*\}\s*(?:=|from\s*['"]@tensorflow)/

/**
 * Tells whether a program names something of tf.data or of the converter, which are loaded only then. A
 * method call such as `tensor.data()` is not meant; a needless yes costs a download, nothing else.
 */
export function namesExtras(program: string): boolean {
  return EXPORTS.test(program) || DATA_MEMBER.test(program) || DATA_BINDING.test(program)
}
