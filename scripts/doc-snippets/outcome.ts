/** How a program ended and what it wrote. */
export interface ExampleOutcome {
  ended: 'done' | 'failed' | 'silent'
  /** The error's class and message. */
  error?: string
  lines: string[]
}

/** How closely two runs were compared. */
export type ComparedBy = 'to the letter' | 'by form' | 'by number of lines'

/** What became of an example in the sandbox, beside a bare page. */
export interface ExampleVerdict {
  measure: ComparedBy
  /** What differs; undefined where nothing does. */
  difference?: string
}

/** Whether a run in the sandbox ended and wrote as one on a bare page did, to the letter. */
export function same(sandbox: ExampleOutcome, bare: ExampleOutcome): boolean {
  return told(sandbox, 'to the letter') === told(bare, 'to the letter')
}

/**
 * Compares a run in the sandbox with two on bare pages. Where the two wrote the same, the sandbox must too;
 * where they differ in numbers, which are random or timed then, all else must agree; where they differ in
 * more, only the end and the number of lines.
 */
export function judgeExample(
  sandbox: ExampleOutcome,
  first: ExampleOutcome,
  second: ExampleOutcome,
): ExampleVerdict {
  const measure = measureOf(first, second)
  const [here, there] = [sandbox, first].map((outcome) => told(outcome, measure))
  if (here === there) return { measure }
  return { measure, difference: `on a bare page ${there}; in the sandbox ${here}` }
}

function measureOf(first: ExampleOutcome, second: ExampleOutcome): ComparedBy {
  const all: ComparedBy[] = ['to the letter', 'by form']
  const agree = (measure: ComparedBy) => told(first, measure) === told(second, measure)
  return all.find(agree) ?? 'by number of lines'
}

function told({ ended, error, lines }: ExampleOutcome, measure: ComparedBy): string {
  const end = `${ended}${error === undefined ? '' : ` with ${withoutSyntax(error)}`}`
  if (measure === 'by number of lines') return `${end}, ${lines.length} lines`
  const text = JSON.stringify(lines)
  return `${end}, ${measure === 'by form' ? withoutNumbers(text) : text}`
}

/** Two parsers word a syntax error differently. */
function withoutSyntax(error: string): string {
  return error.startsWith('SyntaxError') ? 'SyntaxError' : error
}

function withoutNumbers(text: string): string {
  return text.replace(/-?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|NaN|Infinity)/g, '#').replace(/\s+/g, '')
}
