import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { STAMP } from '../../scripts/releases'
import { distDir } from '../hosts/fixture-site'

/** What became of a build. */
export interface Built {
  code: number | null
  output: string
  /** The hosts that it asked for anything, and which of its processes did. */
  asked: string[]
}

/** Runs a program where no interface leads to another machine. */
const [unshare = '', ...withoutNetwork] = [
  ...['unshare', ...(process.getuid?.() === 0 ? [] : ['-r']), '-n', 'sh', '-c'],
  'ip link set lo up && exec "$@"',
  'sh',
]

/** Whether this machine lets us take the network away from a program. */
export const canTakeNetwork = spawnSync(unshare, [...withoutNetwork, 'true']).status === 0

/** Builds the fixture site in a copy of the project and exports it to `out/` there, offline and on another machine. */
export function buildElsewhere(folder: string): Promise<Built> {
  const command = [process.execPath, '--import', 'tsx', 'scripts/export.ts']
  const [program = '', ...args] = canTakeNetwork ? [unshare, ...withoutNetwork, ...command] : command
  const asked = join(folder, '..', 'asked-hosts')
  const child = spawn(program, args, { cwd: folder, env: environment(asked), stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      const lines = existsSync(asked) ? readFileSync(asked, 'utf8').trim().split('\n') : []
      done({ code, output, asked: lines })
    })
  })
}

function environment(asked: string): NodeJS.ProcessEnv {
  const preloads = ['no-network.mjs', 'other-machine.mjs'].map(
    (name) => `--import=${pathToFileURL(resolve('e2e/same-bytes', name))}`,
  )
  return {
    ...process.env,
    ASKED_HOSTS: asked,
    CONTENT_DIR: 'e2e/content',
    DIST_DIR: '',
    OUT_DIR: '',
    SITE_ENV: 'preview',
    NODE_OPTIONS: preloads.join(' '),
    SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'] || String(otherMoment()),
    HOME: dirname(asked),
    TMPDIR: dirname(asked),
    TZ: 'Pacific/Kiritimati',
    LANG: 'de_DE.UTF-8',
    LC_ALL: 'C',
    // How many threads work on files and pictures.
    UV_THREADPOOL_SIZE: '3',
    VIPS_CONCURRENCY: '3',
  }
}

/** The last second, since 1970, of the day in UTC on which the fixture site was built. */
function otherMoment(): number {
  const day = 86_400
  return (Math.floor(statSync(join(distDir, STAMP)).mtimeMs / 1000 / day) + 1) * day - 1
}
