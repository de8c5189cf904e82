import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SiteFile } from '../../adapter/site-files'
import { distDir as fixtureSite } from '../hosts/fixture-site'

/** The build folder of these tests; `tsconfig.json` lists what Next makes in it. */
export const distDir = '.next-faults'
export const building = `${distDir}-building`

/** A content tree of its own, to be changed at will. */
export function copyContent(): string {
  const content = mkdtempSync(join(tmpdir(), 'content-'))
  cpSync('e2e/content', content, { recursive: true })
  return content
}

/** A build that runs in a group of its own, so that it can be killed with all it has started. */
export interface RunningBuild {
  child: ChildProcess
  /** What it has printed so far. */
  output(): string
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>
}

export function startBuild(content: string, launcher: readonly string[] = []): RunningBuild {
  const [command = '', ...args] = [...launcher, process.execPath, '--import', 'tsx', 'scripts/build.ts']
  const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: distDir, SITE_ENV: 'production', NO_COLOR: '1' }
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = new Promise<number | NodeJS.Signals | null>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) => done(code ?? signal))
  })
  return { child, output: () => output, ended }
}

/** Builds to the end. */
export async function build(content: string, launcher: readonly string[] = []) {
  const running = startBuild(content, launcher)
  return { code: await running.ended, output: running.output() }
}

/** Each file of the present build by its path on the site, as a hash; throws if one isn't there. */
export function readPresentBuild(): Map<string, string> {
  const files: SiteFile[] = JSON.parse(readFileSync(join(distDir, 'site-files.json'), 'utf8'))
  return new Map(
    files.map(({ source, target }) => [
      target,
      createHash('sha256')
        .update(readFileSync(join(distDir, source)))
        .digest('hex'),
    ]),
  )
}

/** The folder of the present build. */
export function presentRelease(): string {
  return realpathSync(distDir)
}

/** Has the fixture site as the present build, as `npm test` has built it. */
export function takeFixtureSite(): void {
  removeBuilds()
  const release = `${distDir}-release-1`
  cpSync(realpathSync(fixtureSite), release, { recursive: true, verbatimSymlinks: true })
  symlinkSync(release, distDir)
}

/** Removes everything that builds of these tests have left but their cache. */
export function removeBuilds(): void {
  rmSync(distDir, { force: true, recursive: true })
  for (const release of releases()) rmSync(release, { recursive: true })
  if (existsSync(`${distDir}-lock/holder`)) rmSync(`${distDir}-lock`, { recursive: true })
}

/** The builds that are on the disk. */
export function releases(): string[] {
  return readdirSync('.').filter((name) => name.startsWith(`${distDir}-release-`))
}
