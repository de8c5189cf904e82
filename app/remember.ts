import { cache } from 'react'

const isDevelopment = process.env.NODE_ENV === 'development'

/** What a function gives: once in a build, and once for each request in development. */
export function remember<T>(make: () => T): () => T {
  return isDevelopment ? cache(make) : rememberBy(() => '', make)
}

/** What a function gives: once in a build, and in development anew when its key is another than at the last request. */
export function rememberBy<T>(keyOf: () => string, make: () => T): () => T {
  let last: { key: string; value: T } | undefined
  const get = () => {
    const key = isDevelopment ? keyOf() : ''
    if (last?.key !== key) last = { key, value: make() }
    return last.value
  }
  return isDevelopment ? cache(get) : get
}
