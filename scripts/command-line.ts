import { type ParseArgsConfig, parseArgs } from 'node:util'
import type { FindingsFormat } from '#lib/findings/format'

/** Parses the options of a command; a wrong one ends the process with what is right (exit code 2). */
export function parseCommandLine<T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: false }).values
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2)
  }
}

/** The same for a command that takes words besides its options: at most one, which may be missing. */
export function parseCommandWithWord<T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [word, unexpected] = positionals
    if (unexpected === undefined) return { values, word }
    fail(`Unexpected argument '${unexpected}'.\n\n${usage}`, 2)
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2)
  }
}

const formats: readonly FindingsFormat[] = ['text', 'json', 'github']

/** The format that findings are asked for in; one that there isn't ends the process (exit code 2). */
export function chooseFormat(name: string, usage: string): FindingsFormat {
  const chosen = formats.find((format) => format === name)
  return chosen ?? fail(`There is no format \`${name}\`.\n\n${usage}`, 2)
}

/** Ends the process with a message for the person who ran it, and no stack trace. */
export function fail(message: string, code = 1): never {
  console.error(message)
  process.exit(code)
}
