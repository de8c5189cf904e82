import { setTimeout as wait } from 'node:timers/promises'

/** Who may ask a host, and when. */
export interface HostTurns {
  /** Does something once everything else at the host is done, and the host has had its pause. */
  take<T>(host: string, work: () => Promise<T>): Promise<T>
  /** Leaves a host alone for as long, from now. */
  rest(host: string, milliseconds: number): void
}

/** Turns at hosts: one request at a time to each, with a pause between any two. */
export function hostTurns(pauseMs: number): HostTurns {
  const lasts = new Map<string, Promise<unknown>>()
  const restsUntil = new Map<string, number>()
  const rest = (host: string, milliseconds: number) => {
    restsUntil.set(host, Math.max(restsUntil.get(host) ?? 0, performance.now() + milliseconds))
  }
  return {
    rest,
    take(host, work) {
      const turn = (lasts.get(host) ?? Promise.resolve()).then(async () => {
        const milliseconds = (restsUntil.get(host) ?? 0) - performance.now()
        if (milliseconds > 0) await wait(milliseconds)
        try {
          return await work()
        } finally {
          rest(host, pauseMs)
        }
      })
      lasts.set(
        host,
        turn.catch(() => {}),
      )
      return turn
    },
  }
}
