import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { type Server, startNext, startNginx } from '../e2e/hosts/servers'
import type { Figure } from './figure'
import { treeKilobytes } from './measured-process'

const CONNECTIONS = 64
const SECONDS = 30
const PATH = '/open-practices/'
const WARM_UP_SECONDS = 2

interface Load {
  perSecond: number
  p99: number
  errors: number
  /** Growth of memory over the first half of the run, once warm, and over the second: a leak grows in both. */
  growthMegabytes: [first: number, second: number]
}

/** Requests a second of `next start`, of the container's nginx, and of nginx that does nothing but send files. */
export async function measureLoad(distDir: string, container: string): Promise<Figure[]> {
  const config = readFileSync(`${container}/nginx.conf`, 'utf8')
  const site = await underLoad(await startNginx(container, config))
  const plain = await underLoad(await startNginx(container, withoutRules(config)))
  const next = await underLoad(await startNext(distDir))
  return [
    ...toFigures('nginx as in the container', site),
    ...toFigures('nginx without our rules', plain),
    ...toFigures('next start', next),
    { name: 'container : plain nginx', value: site.perSecond / plain.perSecond, unit: '× (at least 0.8)' },
    { name: 'next start : container', value: next.perSecond / site.perSecond, unit: '×' },
  ]
}

async function underLoad(server: Server): Promise<Load> {
  try {
    const memory = () => treeKilobytes(server.child?.pid ?? 0) / 1024
    wrk(server.url, WARM_UP_SECONDS)
    const before = memory()
    const first = wrk(server.url, SECONDS / 2)
    const between = memory()
    const second = wrk(server.url, SECONDS / 2)
    return { ...joinHalves(first, second), growthMegabytes: [between - before, memory() - between] }
  } finally {
    await server.stop()
  }
}

type Half = Omit<Load, 'growthMegabytes'>

function joinHalves(first: Half, second: Half): Half {
  return {
    perSecond: (first.perSecond + second.perSecond) / 2,
    p99: Math.max(first.p99, second.p99),
    errors: first.errors + second.errors,
  }
}

function wrk(url: string, seconds: number): Half {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: gzip', url + PATH]
  const output = execFileSync('wrk', args, { encoding: 'utf8' })
  const [, latency = '0', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(output) ?? []
  const factor = { us: 0.001, ms: 1, s: 1000 }[unit] ?? 1
  const failed = [/Non-2xx or 3xx responses: (\d+)/, /connect (\d+)/, /read (\d+)/, /write (\d+)/, /timeout (\d+)/]
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1]),
    p99: Number(latency) * factor,
    errors: failed.reduce((sum, pattern) => sum + Number(pattern.exec(output)?.[1] ?? 0), 0),
  }
}

/** The same files from the same server with no headers, redirects or locations of ours. */
function withoutRules(config: string): string {
  return config.replaceAll(/^\s*add_header .*\n/gm, '').replaceAll(/^\s*location [^{]*\{[^}]*\}\n/gm, '')
}

function toFigures(name: string, { perSecond, p99, errors, growthMegabytes }: Load): Figure[] {
  return [
    { name, value: perSecond, unit: 'requests/s' },
    { name: `${name}, p99`, value: p99, unit: 'ms' },
    { name: `${name}, errors`, value: errors, unit: `in ${SECONDS} s` },
    { name: `${name}, memory`, value: growthMegabytes[0], unit: `MB grown in the first ${SECONDS / 2} s` },
    { name: `${name}, memory`, value: growthMegabytes[1], unit: `MB grown in the second ${SECONDS / 2} s` },
  ]
}
