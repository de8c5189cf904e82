import { describe, expect, test } from 'vitest'
import { readSite, type Site } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { listedPagesOf } from './relatives'

const files = {
  'site.yaml':
    'title: T\ndescription: D\norigin: https://example.org\nnavigation:\n  - {title: L, url: /later/}\nsources:\n  soon.md: {repository: r, path: soon.md}\nrepositories: {r: {url: https://example.org/r}}\n',
  'urls.yaml': 'redirects:\n  /old/: /draft/\nanchors:\n  /draft/: {was: is}\n',
  'draft.md': '---\ntitle: D\ndraft: true\n---\n\n[soon](soon.md) and [no](nothing.md)\n',
  'soon.md': '---\ntitle: S\ndate: 2027-03-03\nslug: later\n---\n',
  'page.md': '# Page\n\n[d](draft.md)\n\n[s](/later/)\n\n[s](soon.md#a)\n\n[d](/draft)\n',
}

/** The site as of 2026-03-03. */
function read(showsUnpublished: boolean): Site {
  const folders = { content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined }
  return readSite({ ...folders, publishedAsOf: '2026-03-03', showsUnpublished })
}

/** What is found in it, as `place rule: message hint`. */
function check(showsUnpublished: boolean): string[] {
  return checkSite(read(showsUnpublished)).map(
    ({ file, line, column, rule, message, hint }) => `${file}:${line}:${column} ${rule}: ${message} ${hint}`,
  )
}

describe('a link to a page that is not published', () => {
  const publish = 'Publish it, or name another page.'
  test('is an error in production', () => {
    expect(check(false)).toEqual([
      `page.md:3:1 link-missing: The published site has no \`/draft.md\`. \`draft.md\` is a draft. ${publish}`,
      `page.md:5:1 link-missing: The published site has no \`/later/\`. \`soon.md\` is not published yet. ${publish}`,
      `page.md:7:1 link-missing: The published site has no \`/soon.md\`. \`soon.md\` is not published yet. ${publish}`,
      `page.md:9:1 link-missing: The published site has no \`/draft\`. \`draft.md\` is a draft. ${publish}`,
      `site.yaml:5:21 link-missing: There is no page /later/. \`soon.md\` is not published yet. ${publish}`,
      `urls.yaml:2:3 redirect-target: There is nothing at \`/draft/\`. \`draft.md\` is a draft. ${publish}`,
    ])
  })

  test('is a warning on previews, unless it is on such a page', () => {
    const first = 'Publish that page first, or leave the link out.'
    expect(check(true).filter((finding) => !/anchor/.test(finding))).toEqual([
      'draft.md:6:21 link-missing: This site has no `/nothing.md`. Correct the path, or name a `fallbackOrigin` in site.yaml.',
      `page.md:3:1 link-unpublished: \`draft.md\` is a draft: on the published site this link is an error. ${first}`,
      `page.md:5:1 link-unpublished: \`soon.md\` is not published yet: on the published site this link is an error. ${first}`,
      `page.md:7:1 link-unpublished: \`soon.md\` is not published yet: on the published site this link is an error. ${first}`,
      `page.md:9:1 link-unpublished: \`draft.md\` is a draft: on the published site this link is an error. ${first}`,
    ])
  })
})

test.for([true, false])('pages that are not published are in no sitemap (on a preview: %s)', (showsUnpublished) => {
  expect(listedPagesOf(read(showsUnpublished).index).map(({ url }) => url)).toEqual(['/page/'])
})
