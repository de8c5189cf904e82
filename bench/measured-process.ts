import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

const SAMPLE_MS = 100

export interface Measured {
  seconds: number
  /** The most memory that the process and its children held at once; 0 where /proc isn't there to be asked. */
  peakMegabytes: number
}

/**
 * Runs this Node with arguments, and measures it with all its children.
 *
 * @throws if it fails; what it printed is in the message.
 */
export async function measure(args: readonly string[], env: Record<string, string>): Promise<Measured> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  let peakKilobytes = 0
  const timer = setInterval(() => {
    peakKilobytes = Math.max(peakKilobytes, treeKilobytes(child.pid ?? 0))
  }, SAMPLE_MS)
  const code = await new Promise((resolve) => child.once('close', resolve))
  clearInterval(timer)
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-2000)}`)
  return { seconds: (performance.now() - start) / 1000, peakMegabytes: peakKilobytes / 1024 }
}

/** The resident memory of a process and all that it has started. */
export function treeKilobytes(root: number): number {
  const processes = readProcesses()
  const sum = (id: number): number => {
    const own = processes.find((entry) => entry.id === id)?.kilobytes ?? 0
    return processes.filter(({ parent }) => parent === id).reduce((total, child) => total + sum(child.id), own)
  }
  return sum(root)
}

function readProcesses(): { id: number; parent: number; kilobytes: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap(readProcess)
  } catch {
    return []
  }
}

function readProcess(name: string): { id: number; parent: number; kilobytes: number }[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8')
    const field = (label: string) => Number(new RegExp(`^${label}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
    return [{ id: Number(name), parent: field('PPid'), kilobytes: field('VmRSS') }]
  } catch {
    // It ended meanwhile.
    return []
  }
}
