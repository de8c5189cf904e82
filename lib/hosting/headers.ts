import type { DeploymentKind } from '#lib/deployment/deployment'
import { contentTypeOf, unusualEndings } from './file-types'

/** A header's name and value. */
export type Header = readonly [name: string, value: string]

/** What a host sends along: with every answer, with drawings and cards, with files of a type, and with files whose names carry a hash. */
export interface HeaderRules {
  all: Header[]
  /** In place of those of `all` with the same name. A drawing may hold script, which must stay dead. */
  drawings: Header[]
  /** The same of sharing pictures, which others show in their pages. */
  cards: Header[]
  immutable: Header[]
  /** By a file's ending: for files of types that not every server knows. */
  types: ReadonlyMap<string, Header[]>
}

/** The headers that a `<meta>` can't stand in for; each page carries its own Content-Security-Policy besides. */
export function headerRules(kind: DeploymentKind): HeaderRules {
  const all: Header[] = [
    ['Content-Security-Policy', "frame-ancestors 'none'"],
    ['Strict-Transport-Security', 'max-age=63072000'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Cache-Control', 'public, max-age=0, must-revalidate'],
  ]
  return {
    all: kind === 'production' ? all : [...all, ['X-Robots-Tag', 'noindex']],
    drawings: [
      ['Content-Security-Policy', "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none';sandbox"],
    ],
    cards: [['Cross-Origin-Resource-Policy', 'cross-origin']],
    immutable: [['Cache-Control', 'public, max-age=31536000, immutable']],
    types: new Map(unusualEndings.map((ending) => [ending, [['Content-Type', contentTypeOf(ending)]]])),
  }
}
