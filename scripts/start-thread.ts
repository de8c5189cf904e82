import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

const MAX_THREADS = 4

/** Room for young objects, of which parsing makes many: with little of it, a fifth of the time goes into collecting them. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 }

/**
 * How many threads to begin besides this one.
 *
 * @param parts of how many parts the work is, each of which takes as long as a thread does to begin
 */
export function threadsFor(parts: number): number {
  return Math.max(0, Math.min(availableParallelism(), MAX_THREADS, Math.ceil(parts)) - 1)
}

/**
 * Runs a module of this folder in a thread.
 *
 * @returns what it posts; undefined if it fails.
 */
export function startThread<Result>(module: string, work: object): Promise<Result | undefined> {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: { module, work }, resourceLimits })
  return new Promise((resolve) => {
    worker.once('message', resolve)
    worker.once('error', () => resolve(undefined))
    worker.once('exit', () => resolve(undefined))
  })
}
