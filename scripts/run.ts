import { type ChildProcess, spawn } from 'node:child_process'

/**
 * Runs a command with its output where ours goes.
 *
 * @returns the exit code; 130 if it was stopped by a signal.
 */
export function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return untilExit(spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }))
}

/** Runs Next's own command line with this Node, whatever the PATH says. */
export function runNext(args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return run(process.execPath, [NEXT, ...args], env)
}

/** Runs Next's build, which ends when this process does, however that comes about. */
export function runNextBuild(env: Record<string, string>): Promise<number> {
  const args = ['--import', './scripts/end-with-parent.mjs', NEXT, 'build']
  const stdio = ['inherit', 'inherit', 'inherit', 'ipc'] as const
  const builder = { BUILT_BY: String(process.pid) }
  return untilExit(spawn(process.execPath, args, { stdio: [...stdio], env: { ...process.env, ...env, ...builder } }))
}

const NEXT = 'node_modules/next/dist/bin/next'

function untilExit(child: ChildProcess): Promise<number> {
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
