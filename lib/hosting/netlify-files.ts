import type { Redirect } from '#lib/links/redirects'
import type { Header, HeaderRules } from './headers'

/** Netlify's `_headers`. Its patterns have no file endings, so each drawing is named. */
export function toNetlifyHeaders({ all, drawings, immutable }: HeaderRules, files: readonly string[]): string {
  const rule = (path: string, headers: readonly Header[]) =>
    [encodeURI(path), ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const named = files.filter((path) => path.endsWith('.svg')).map((path) => rule(path, drawings))
  return `${[rule('/*', all), rule('/_next/static/*', immutable), ...named].join('\n')}\n`
}

/** Netlify's `_redirects`; `!` because a stub page for other hosts stands at the same path. */
export function toNetlifyRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${encodeURI(from)} ${to} 301!\n`).join('')
}
