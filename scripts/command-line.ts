import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options of a command and the names beside them, as they stand on the command line. An option that the command does
 * not know, or that lacks its value, ends it with a sentence.
 */
export function readCommandLine<O extends Options>(
  options: O,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`)
    const which = known.length > 0 ? `Known are: ${known.join(', ')}` : 'It has none'
    const [sentence = ''] = (error as Error).message.split(/\. |\n/)
    console.error(`${sentence.replace(/\.$/, '')}. ${which}.`)
    process.exit(1)
  }
}

/** The options of a command that takes no names beside them. */
export function readOptions<O extends Options>(
  options: O,
  args: readonly string[] = process.argv.slice(2),
) {
  const { values, positionals } = readCommandLine(options, args)
  takeNothing(positionals)
  return values
}

/** Ends a command that takes no words where some were given: it would do more than was asked. */
export function takeNothing(args: readonly string[] = process.argv.slice(2)): void {
  if (args.length === 0) return
  console.error(`This command takes no words: ${args.join(' ')} means nothing to it.`)
  process.exit(1)
}

/** A whole number above 0 that an option was given; without it the usual one. */
export function countOf(name: string, given: string | undefined, usual: number): number {
  if (given === undefined) return usual
  if (/^[1-9]\d*$/.test(given)) return Number(given)
  console.error(`--${name}=${given}: that is no whole number above 0.`)
  process.exit(1)
}

/** A word that an option was given, out of those that it can be. */
export function oneOf<T extends string>(name: string, given: string, known: readonly T[]): T {
  const found = known.find((word) => word === given)
  if (found !== undefined) return found
  console.error(`--${name}=${given}: there is no such ${name}; known are: ${known.join(', ')}.`)
  process.exit(1)
}
