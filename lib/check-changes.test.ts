import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkChanges } from './check-changes'
import { readSite } from './content/read-site'
import { findLastCommit } from './git/base'
import { changesSince } from './git/changed-lines'
import { checkSite } from './pipeline'
import { git, repository, write } from './testing/repository'

// Git is run many times.
vi.setConfig({ testTimeout: 30_000 })

const page = (title: string, words = 'Words.') => `---\ntitle: ${title}\ndescription: Of ${title}.\n---\n\n${words}\n`
const files = {
  'site.yaml': 'title: T\ndescription: D.\norigin: https://example.org\n',
  'urls.yaml': 'redirects: {}\n',
  'a.md': page('A', '## Part\n\nOld [dead](/b/#gone) link.'),
  'b.md': page('B', '## Here\n\n[A](/a/#part)'),
  'c.md': page('C', 'Words.'),
  '_parts/snippet.md': 'Words.\n',
  'includes.md': page('Includes', '```{include} _parts/snippet.md\n```'),
  'blog/_index.md': page('Blog'),
  'blog/post.md': page('Post'),
}

/** What is found in what was written since, from as few pages as it takes and from all. */
function check(changes: Readonly<Record<string, string>>) {
  const content = repository(files)
  for (const [path, text] of Object.entries(changes)) write(content, path, text)
  const site = readSite({ content, public: join(content, 'public'), origin: undefined })
  const base = findLastCommit(content)
  if ('reason' in base) throw new Error(base.reason)
  const since = changesSince(content, base.commit)
  const all = checkSite(site).filter(since.isChanged)
  return { found: checkChanges(site, undefined, since), all }
}

test.for([
  [
    'a link to an anchor of a page that has not changed',
    { 'c.md': page('C', '[B](/b/#gone) and [B](/b/#here).') },
    'anchor-missing',
  ],
  [
    'a link to an anchor of a page that has',
    { 'b.md': page('B'), 'c.md': page('C', '[B](/b/#here)') },
    'anchor-missing',
  ],
  ['a link to an anchor of the home page', { 'c.md': page('C', '[home](/#gone)') }, 'anchor-missing'],
  ['settings', { 'site.yaml': `${files['site.yaml']}hme: /a/\n` }, 'site-schema'],
  ['redirects', { 'urls.yaml': 'redirects:\n  /old/: /b/#gone\n' }, 'redirect-target'],
  ['a new page', { 'new.md': page('New', '[x](/nothing/)') }, 'link-missing'],
  ['a page that cannot be read', { 'c.md': '---\ntitle: [\n---\n' }, undefined],
  [
    'fields for pages below',
    { 'blog/_index.md': page('Blog').replace('---\n\n', 'cascade:\n  - wron: 1\n---\n\n') },
    undefined,
  ],
  ['a text that pages include', { '_parts/snippet.md': 'A [link](/nothing/).\n' }, undefined],
  ['nothing', {}, undefined],
] as const)('%s', ([, changes, rule]) => {
  const { found, all } = check(changes)
  expect(found).toEqual(all)
  if (rule) expect(found.map((finding) => finding.rule)).toContain(rule)
})

test('what was wrong before is not said', () => {
  const { found } = check({ 'a.md': files['a.md'].replace('Words', 'More words').concat('\nNew.\n') })
  expect(found).toEqual([])
})

test('a page that is gone has no lines', () => {
  const content = repository(files)
  git(content, 'rm', '-q', 'b.md')
  const site = readSite({ content, public: join(content, 'public'), origin: undefined })
  expect(checkChanges(site, undefined, changesSince(content, 'HEAD'))).toEqual([])
})
