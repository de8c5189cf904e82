/** Runs actions, no more of them at a time than `count`: the others wait for their turn, in order. */
export function atMost(count: number): <T>(action: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (action) => {
    if (running === count) await new Promise<void>((begin) => waiting.push(begin))
    else running += 1
    try {
      return await action()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
