import { readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import { pieces } from './hostile-pieces'

// Texts that nobody would write: of any bytes, of pieces of what the dialects know, and real documents
// with something done to them.

const documents = ['open-practices/index.md', 'open-practices/versions/2025-09-12.md', 'open-source/strategy.md'].map(
  (path) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'),
)

/** Any bytes, read as UTF-8. */
const anyBytes = fc.uint8Array({ maxLength: 120 }).map((bytes) => new TextDecoder().decode(bytes))

/** Pieces of what the dialects know, in any order. */
const anyPieces = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''))

/** A stretch of a real document with pieces put in and parts taken out or repeated. */
const mutated = fc
  .record({
    document: fc.constantFrom(...documents),
    from: fc.nat(12_000),
    length: fc.nat(600),
    edits: fc.array(
      fc.record({
        at: fc.nat(600),
        cut: fc.nat(20),
        put: fc.constantFrom(...pieces),
        times: fc.integer({ min: 1, max: 4 }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ document, from, length, edits }) =>
    edits.reduce(
      (text, { at, cut, put, times }) => text.slice(0, at) + put.repeat(times) + text.slice(at + cut),
      document.slice(from % document.length).slice(0, length),
    ),
  )

/** A text of any of these kinds, with lines ended as the pipeline reads them from the disk. */
export const hostileText: Arbitrary<string> = fc
  .oneof(anyBytes, anyPieces, mutated)
  .map((text) => text.replaceAll(/\r\n?/g, '\n'))

const keys = [
  'title',
  'date',
  'draft',
  'tags',
  'sections',
  'type',
  'cascade',
  'aliases',
  'slug',
  'url',
  'image',
  '__proto__',
]
const values = [
  'x',
  '"',
  '[',
  '{',
  '- a',
  '|\n  x',
  '&a x',
  '*a',
  '!!js/function x',
  '2026-01-01',
  'true',
  '1e999',
  '~',
  '{block: markdown}',
]
const line = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values)).map(([key, value]) => `${key}: ${value}`)

/** A content file with front matter of any sort. */
export const hostileFile: Arbitrary<string> = fc
  .record({
    fence: fc.constantFrom('---', '+++', '---js', '{', ''),
    lines: fc.array(fc.oneof(line, anyPieces), { maxLength: 8 }),
    body: hostileText,
  })
  .map(({ fence, lines, body }) => `${fence}\n${lines.join('\n')}\n${fence.replace('{', '}')}\n${body}`)
