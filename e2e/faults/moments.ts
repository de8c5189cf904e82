import { existsSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { building, distDir, type RunningBuild } from './fault-site'

/** A moment of a build, known by what it has printed or made. */
export interface Moment {
  name: string
  hasCome(build: RunningBuild): boolean
}

const printed = (text: string): Moment => ({
  name: `“${text}” is printed`,
  hasCome: ({ output }) => output().includes(text),
})
const made = (path: string): Moment => ({ name: `${path} is there`, hasCome: () => existsSync(join(building, path)) })

/** Next has begun to put the site together. */
export const optimized = printed('Creating an optimized production build')

/** Moments of a build, from its beginning to its end. */
export const moments: readonly Moment[] = [
  { name: 'the lock is taken', hasCome: () => lockIsTaken() },
  printed('Content:'),
  made('package.json'),
  optimized,
  made('build'),
  made('server/app'),
  printed('Running TypeScript'),
  printed('Collecting page data'),
  made('export-marker.json'),
  printed('Generating static pages'),
  made('prerender-manifest.json'),
  made('site-files.json'),
]

function lockIsTaken(): boolean {
  try {
    return readlinkSync(join(`${distDir}-lock`, 'holder')) !== ''
  } catch {
    return false
  }
}

/** Waits for a moment of a build; throws if the build ends before it. */
export async function until(moment: Moment, build: RunningBuild): Promise<void> {
  let hasEnded = false
  build.ended.then(() => {
    hasEnded = true
  })
  while (!moment.hasCome(build)) {
    if (hasEnded) throw new Error(`The build has ended, and “${moment.name}” has not come:\n${build.output()}`)
    await new Promise((done) => setTimeout(done, 2))
  }
}
