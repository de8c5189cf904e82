import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Parses the options of a command; a wrong one ends the process with what is right (exit code 2). */
export function parseCommandLine<T extends NonNullable<ParseArgsConfig['options']>>(options: T, usage: string) {
  try {
    return parseArgs({ options, allowPositionals: false }).values
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`, 2)
  }
}

/** Ends the process with a message for the person who ran it, and no stack trace. */
export function fail(message: string, code = 1): never {
  console.error(message)
  process.exit(code)
}
