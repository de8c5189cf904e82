import { spawn } from 'node:child_process'

/**
 * Runs a command with its output where ours goes.
 *
 * @returns the exit code; 130 if it was stopped by a signal.
 */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const stop = () => child.kill('SIGTERM')
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => {
      process.removeListener('SIGTERM', stop)
      process.removeListener('SIGINT', stop)
      resolve(code ?? 130)
    })
  })
}

/** Runs Next's own command line with this Node, whatever the PATH says. */
export function runNext(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return run(process.execPath, ['node_modules/next/dist/bin/next', ...args], env)
}
