import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { collectFindings } from '#lib/findings/finding'
import { parseConfigFile } from './config-file'
import { pictureLockSchema, pictureTextsSchema } from './pictures'
import { urlsSchema } from './urls-config'

const schemas: Readonly<Record<string, z.ZodType>> = {
  'urls.yaml': urlsSchema,
  'pictures.lock.json': pictureLockSchema,
  'pictures.yaml': pictureTextsSchema,
}

/** The findings in a file, as `place message hint`. */
function check(path: string, source: string): string[] {
  const { findings, report } = collectFindings()
  const schema = schemas[path]
  if (schema) parseConfigFile({ path, source }, schema, report)
  return findings.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`)
}

describe('urls.yaml', () => {
  const redirects = 'Old paths, each with the path or URL it leads to now: `/practices/: /open-practices/`.'
  const anchors = 'By page: former anchors, each with the anchor (or the list of anchors) that took its place.'
  test.for([
    ['redirect: {}', '1:1 There is no field `redirect` here. Did you mean `redirects`?'],
    ['redirects:', `1:11 \`redirects\` is empty. \`redirects\`: ${redirects}`],
    ...['a', '/a?b', '/a%20b', '/a/../b/', '/..', '//a/', '/a\\nb'].map(
      (from) =>
        [
          `redirects: {"${from}": /b}`,
          `1:13 \`${from.replace('\\n', '\n')}\` should be a path that begins with \`/\`, such as \`/old page/\`. \`redirects\`: ${redirects}`,
        ] as const,
    ),
    [
      'redirects: {/a: b}',
      `1:17 \`redirects./a\` should be a path that begins with \`/\` or a URL such as \`https://example.org\`. \`redirects\`: ${redirects}`,
    ],
    [
      'redirects: {/a: "javascript:alert(1)"}',
      `1:17 \`redirects./a\` should be a path that begins with \`/\` or a URL such as \`https://example.org\`. \`redirects\`: ${redirects}`,
    ],
    ['anchors: {/a: {}}', `1:11 \`/a\` should be a path that begins and ends with \`/\`. \`anchors\`: ${anchors}`],
    ['anchors: {/a/: {b: []}}', `1:20 \`anchors./a/.b\` is empty. \`anchors\`: ${anchors}`],
    ['anchors: {/a/: {b: 1}}', `1:20 \`anchors./a/.b\` should be text or a list. \`anchors\`: ${anchors}`],
  ] as const)('with `%s` is an error', ([source, finding]) => {
    expect(check('urls.yaml', source)).toEqual([finding])
  })

  test.for(['', '# nothing has moved', 'redirects: {}', 'anchors: {/: {a: [b, c]}}'])('may be `%s`', (source) => {
    expect(check('urls.yaml', source)).toEqual([])
  })
})

describe('the files about pictures', () => {
  test('are checked', () => {
    expect(check('pictures.yaml', '/a.png: {alt: }\n/b.png: A map')).toEqual([
      '1:15 `/a.png.alt` is empty. `/a.png.alt`: What the picture shows, for readers who do not see it.',
      '2:9 `/b.png` should be fields (`name: value`). The editors’ guide lists the fields.',
    ])
    const entry = '"file": "a.png", "sha256": "f", "bytes": 1.5, "source": "s", "licence": "MIT", "date": "today"'
    expect(check('pictures.lock.json', `{"https://a.org/a.png": {${entry}}}`)).toEqual([
      '1:34 `https://a.org/a.png.file` should be a path that begins with `/`. `https://a.org/a.png.file`: The copy, as a path on this site.',
      '1:53 `https://a.org/a.png.sha256` should be 64 hexadecimal digits. `https://a.org/a.png.sha256`: The SHA-256 hash of the copy.',
      '1:67 `https://a.org/a.png.bytes` should be a whole number. `https://a.org/a.png.bytes`: The size of the copy in bytes.',
      '1:113 `https://a.org/a.png.date` should be a day such as `2026-02-06`. `https://a.org/a.png.date`: The day it was taken.',
    ])
  })
})
