import { describe, expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { smallPicture } from '#lib/testing/pictures'
import { temporaryFolder } from '#lib/testing/temporary-folder'

const files = {
  'a.md':
    '# A\n\n[Elsewhere](/funding/), [moved](/old/), [anchor](#old)\n\n## New\n\n![A map](https://example.com/a.png)\n',
  'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\nfallbackOrigin: https://example.org\n',
  'urls.yaml': 'redirects: {/old/: /a/}\nanchors: {/a/: {old: new}}\n',
  'pictures.lock.json': `{"https://example.com/a.png": {"file": "/a.png", "sha256": "${'0'.repeat(64)}", "bytes": 1,
    "source": "s", "licence": "MIT", "date": "2026-02-06"}}`,
}

function errors(others: Record<string, string>): string[] {
  const content = temporaryFolder({ ...files, ...others })
  const findings = checkSite(
    readSite({ content, public: temporaryFolder({ 'a.png': smallPicture('png') }), origin: undefined }),
  )
  const isOther = (rule: string) => rule !== 'link-elsewhere' && rule !== 'link-moved' && rule !== 'picture-changed'
  return findings.filter(({ rule }) => isOther(rule)).map(({ file, rule }) => `${file} ${rule}`)
}

test('what is right has no errors', () => {
  expect(errors({})).toEqual([])
})

describe('a mistake in a file that configures the site hides what may only follow from it', () => {
  test.for(['site.yaml', 'urls.yaml', 'pictures.lock.json'] as const)('%s', (name) => {
    expect(errors({ [name]: 'hme: [' })).toEqual([`${name} site-schema`])
    expect(errors({ [name]: 'hme: /a/\n' })).toContain(`${name} site-schema`)
    expect(errors({ [name]: 'hme: /a/\n' }).filter((error) => !error.startsWith(name))).toEqual([])
  })
})

test('without such a file, what follows from that is found', () => {
  const found = errors({ 'site.yaml': files['site.yaml'].replace(/fallbackOrigin.*\n/, ''), 'urls.yaml': '' })
  expect(found).toEqual(['a.md link-missing', 'a.md link-missing', 'a.md anchor-missing'])
})
