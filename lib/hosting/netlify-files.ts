import type { Redirect } from '#lib/links/redirects'
import { CARDS } from '#lib/sharing/card'
import { endingOf } from './file-types'
import type { Header, HeaderRules } from './headers'
import { ownTypeOf } from './own-types'

/** Netlify's `_headers`. Its patterns have no file endings, so each drawing and each file of a type is named. */
export function toNetlifyHeaders(rules: HeaderRules, files: readonly string[]): string {
  const { all, drawings, cards, immutable, types } = rules
  const rule = (path: string, headers: readonly Header[]) =>
    [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const named = files.flatMap((path) => {
    const own = ownTypeOf(path)
    const typed: readonly Header[] | undefined = own ? [['Content-Type', own]] : types.get(endingOf(path))
    const headers = endingOf(path) === 'svg' ? drawings : typed
    return headers ? [rule(toPattern(path), headers)] : []
  })
  return `${[rule('/*', all), rule('/_next/static/*', immutable), rule(`${CARDS}/*`, cards), ...named].join('\n')}\n`
}

/** Netlify's `_redirects`; `!` because a stub page for other hosts stands at the same path. */
export function toNetlifyRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${toPattern(from)} ${to} 301!\n`).join('')
}

/** A path as a pattern that matches it alone: `*` and `:` have a meaning to Netlify. */
function toPattern(path: string): string {
  return encodeURI(path).replaceAll('*', '%2A').replaceAll(':', '%3A')
}
