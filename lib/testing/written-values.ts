/** What people write where something else belongs, and what belongs somewhere. */
const samples: readonly unknown[] = [
  ...[null, true, 'true', 'false', 0, -1, 2, 2.5, '3', '', ' ', 'a', ' a', 'two words', [], ['a'], [''], [1], [null]],
  ...[{}, { a: 'b' }, { name: 'a' }, { filename: null }, [{ name: 'a' }], [{}], 'landing', 'hugo', 'warning', 'asc'],
  ...['/', '/a/', '/a', '//a', 'a/b', '/a b/', '/a?b', '/a%20b', '/a/../b', '/a//b', '/a\u0007', 'http:a', 'a.md#b'],
  ...['https://example.org', 'https://example.org/', 'HTTPS://EXAMPLE.ORG', 'ftp://example.org', 'javascript:alert(1)'],
  ...['mailto:a@example.org', 'example.org', 'example.org:80', 'https://', 'data:text/html,a'],
  ...['2026-02-06', '2026-02-30', '2026-2-6', '2026-02-06T10:00', '2026-02-06T10:00:00Z', '2026-02-06 10:00'],
  ...['2026-02-06 10:00:00 +0200', '2026-02-06 10:00:00+02:00', '2026-02-06T10:00:00+0200', '2026-02-06 25:00'],
  ...['2026-02-06T10:00:00 +0200', '2026-02-06 10:00 +0200', '2026-02-06 10:00:00.5', '6 February 2026'],
  ...['en', 'EN-gb', 'english!', 'main', 'a..b', 'HEAD', '@', '-a', 'a/.b', 'a.lock', 'feature/a', 'a\u2028..'],
  ...['Date', 'LASTMOD', 'params.a-b', 'Params.', 'd5f951088', 'D5F951088', 478990737, 'a'.repeat(64), '0'.repeat(64)],
]

/** A document, and what comes of it where one thing in it is another, gone, or one too many. */
export function* variantsOf(document: unknown): Generator<unknown> {
  yield document
  yield* samples
  if (typeof document !== 'object' || document === null) return
  const isList = Array.isArray(document)
  for (const [name, value] of Object.entries(document)) {
    const others: Record<string, unknown> = { ...document }
    delete others[name]
    if (!isList) yield others
    if (!isList) yield { ...others, [name.toUpperCase()]: value }
    for (const variant of variantsOf(value)) {
      const changed = { ...document, [name]: variant }
      yield isList ? Object.values(changed) : changed
    }
  }
  if (!isList) yield { ...document, nobodyKnows: 1 }
}
