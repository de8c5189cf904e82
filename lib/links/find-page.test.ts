import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { resolveLink } from './resolve-link'

const files = {
  'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\npermalinks: {blog: /posts/:year/:slug/}\n',
  'urls.yaml': 'redirects: {/team/: /other/}\n',
  'blog/_index.md': '# Blog',
  'blog/2025/good-citizen/index.md': '---\ntitle: G\nslug: citizen\ndate: 2025-01-31\n---\n',
  'blog/2025/post.md': '---\ntitle: "A Post: Über"\ndate: 2025-02-28\n---\n',
  'about/Our Team.md': '---\ntitle: T\nslug: people\n---\n',
  'team.md': '---\ntitle: T\nurl: /us/\n---\n',
  'other.md': '---\ntitle: O\nslug: taken\n---\n',
  'two.md': '---\ntitle: A\nslug: one\n---\n',
  'two/index.md': '---\ntitle: B\nslug: three\n---\n',
  'taken.md': '---\ntitle: K\nslug: other\n---\n',
}

function read() {
  return readSite({ content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined })
}

test('pages that are not where their files are have no mistakes', () => {
  expect(read().findings).toEqual([])
})

// Hugo finds a page by its file and by its path without that, whatever its URL.
test.for([
  ['blog/2025/good-citizen/index.md', '/posts/2025/citizen/'],
  ['/blog/2025/good-citizen/index.md#a', '/posts/2025/citizen/#a'],
  ['../blog/2025/post.md', '/posts/2025/a-post-%C3%BCber/'],
  ['/blog/2025/good-citizen/', '/posts/2025/citizen/'],
  ['/blog/2025/good-citizen', '/posts/2025/citizen/'],
  ['/posts/2025/citizen/', '/posts/2025/citizen/'],
  ['/blog/', '/blog/'],
  ['our team.md', '/about/people/'],
  ['Our%20Team.md', '/about/people/'],
  ['our-team/', '/about/people/'],
  ['https://example.org/blog/2025/post/', '/posts/2025/a-post-%C3%BCber/'],
  // By its file; by its URL before by its path; by a redirect before by its path.
  ['/taken.md', '/other/'],
  ['/taken/', '/taken/'],
  ['/other.md', '/taken/'],
  ['/two.md', '/one/'],
  ['/two/index.md', '/three/'],
  ['/team.md', '/us/'],
  ['/team/', '/other/'],
] as const)('%s leads to %s', ([href, to]) => {
  expect(resolveLink(href, 'about/index.md', read().index).href).toBe(to)
})
