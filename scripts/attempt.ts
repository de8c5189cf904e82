import { spawnSync } from 'node:child_process'

/** Runs a command that may fail, and tells whether it did well. */
export function attempt(command: string, args: readonly string[], output: 'shown' | 'hidden' = 'shown'): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const shown = output === 'shown' ? 'inherit' : 'ignore'
  return spawnSync(command, args, { stdio: ['ignore', shown, shown], env }).status === 0
}

/** Whether there is a command of this name. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined
}

/** Installs Debian packages, where that can be done: as root, with apt-get. */
export function installDebian(...packages: string[]): boolean {
  return (
    attempt('apt-get', ['update', '-q']) &&
    attempt('apt-get', ['install', '-qy', '--no-install-recommends', ...packages])
  )
}
