import { format } from 'node:util'
import { vi } from 'vitest'

/** What a command came to. */
export interface Run {
  code: number
  stdout: string
  stderr: string
}

/** Instead of an end of the process. */
class Exit extends Error {
  constructor(readonly code: number) {
    super(`exit code ${code}`)
  }
}

let runs = 0

/**
 * Runs one of the commands of this folder in the process of the tests: a process of its own takes a second
 * only to begin. That it can be one, a test shows for each.
 *
 * @param name its file, without `.ts`
 * @param env variables that it finds besides; those that are undefined it doesn't find
 */
export async function runHere(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Run> {
  const printed = { stdout: '', stderr: '' }
  const printTo =
    (stream: keyof typeof printed) =>
    (...words: unknown[]) => {
      printed[stream] += `${format(...words)}\n`
    }
  const { argv, exitCode } = process
  const exit = vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(Number(code ?? 0))
  })
  const log = vi.spyOn(console, 'log').mockImplementation(printTo('stdout'))
  const error = vi.spyOn(console, 'error').mockImplementation(printTo('stderr'))
  try {
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value)
    process.argv = [...argv.slice(0, 1), `scripts/${name}.ts`, ...args]
    process.exitCode = 0
    // A command is what its module does when it is read: under a name of its own, it is read anew.
    runs += 1
    await import(new URL(`${name}.ts?run=${runs}`, import.meta.url).href)
    return { code: Number(process.exitCode), ...printed }
  } catch (thrown) {
    if (!(thrown instanceof Exit)) throw thrown
    return { code: thrown.code, ...printed }
  } finally {
    process.argv = argv
    process.exitCode = exitCode
    vi.unstubAllEnvs()
    for (const spy of [exit, log, error]) spy.mockRestore()
  }
}
