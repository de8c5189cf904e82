import { createHash } from 'node:crypto'
import type { ExampleHome } from '#lib/findings/rule'
import type { Rule } from '#lib/findings/rules'
import { png } from './png'

/** Files of a site by their paths; those whose paths begin with `/` are served as they are. */
export type Files = Record<string, string | Uint8Array>

const map = png(800, 69)

/** The site that examples stand in. */
const site: Files = {
  'site.yaml': `title: Examples
description: The site that the examples of rules stand in.
origin: https://example.org
adoptedHosts: {compass.example.org: /}
`,
  'urls.yaml': 'redirects: {/old-plan/: /strategy/}\n',
  'strategy.md': '# Strategy\n\nWhat we work on.\n\n## Upstream first\n\nWe change things where they are made.\n',
  '/media/map.png': map,
  '/media/talk.mp4': '',
}

/** How the lines of an example become a file, by where they stand. */
const homes: Record<ExampleHome | 'words', (lines: string) => Files> = {
  words: (lines) => ({ 'page.md': `---\ntitle: An example\n---\n\nSome words.\n\n${lines}\n` }),
  'front matter': (lines) => ({ 'page.md': `---\ntitle: An example\n${lines}\n---\n\nSome words.\n` }),
  sections: (lines) => ({
    'page.md': `---\ntype: landing\ndescription: Some sections.\nsections:\n${lines.replaceAll(/^/gm, '  ')}\n---\n`,
  }),
  'a whole page': (lines) => ({ 'page.md': `${lines}\n` }),
  'a file name': (path) => ({ [path]: `# A page\n\nSome words.\n` }),
  'a drawing': (lines) => ({ 'drawing.svg': `<svg xmlns="http://www.w3.org/2000/svg">\n${lines}\n</svg>\n` }),
  'site.yaml': (lines) => ({ 'site.yaml': `${site['site.yaml']}${lines}\n` }),
  'urls.yaml': (lines) => ({ 'urls.yaml': `${lines}\n` }),
  'words.txt': (lines) => ({ 'words.txt': `${lines}\n` }),
  'pictures.yaml': (lines) => ({ 'pictures.yaml': `${lines}\n` }),
  'pictures.lock.json': (line) => ({ 'pictures.lock.json': pictureLock(line) }),
  'toc.yml': (lines) => ({
    'handbook/toc.yml': `format: jb-book\nroot: index\n${lines}\n`,
    'handbook/index.md': '# Handbook\n\nHow we work.\n',
    'handbook/deciding.md': '# Deciding\n\nTogether.\n',
  }),
}

/** A lock in which a line stands in place of the one for the same field. */
function pictureLock(line: string): string {
  const lineOr = (other: string) => (line.startsWith(other.slice(0, other.indexOf(':'))) ? line : other)
  const sha256 = createHash('sha256').update(map).digest('hex')
  return `{
  "https://example.net/map.png": {
    "file": "/media/map.png",
    "sha256": "${sha256}",
    ${lineOr('"bytes": 69')},
    "source": "https://example.net",
    ${lineOr('"licence": "CC0-1.0"')},
    "date": "2026-02-06"
  }
}
`
}

/** What the example of a rule needs besides, where its lines alone don't make it. */
const around: Partial<Record<Rule, (lines: string, files: Files) => Files>> = {
  'file-size': (lines, files) => ({ ...files, 'page.md': more(lines, ' and so on', 1_000_000) }),
  'file-unreadable': (lines, files) => ({
    ...files,
    'page.md': Buffer.from(`${lines}\n`, lines.includes('Latin-1') ? 'latin1' : 'utf8'),
  }),
  'code-size': (lines) => homes.words(more(lines, '\nprint(1)', 100_000)),
  nesting: (lines) => homes.words(more(lines, '> ', 100)),
  'picture-heavy': (_, files) => ({ ...files, '/media/map-for-print.png': png(4000, 400_000) }),
  'picture-broken': (_, files) => ({ ...files, '/media/map-not-found.png': 'Not found' }),
  'resource-type': (_, files) => ({ ...files, 'figures.exe': '', 'figures.csv': '' }),
  'include-file': (_, files) => ({ ...files, '_shared/notice.md': 'Everyone is asked.\n' }),
  'link-elsewhere': (_, files) => ({ ...files, ...homes['site.yaml']('fallbackOrigin: https://www.example.net') }),
  'link-unpublished': (_, files) => ({
    ...files,
    'draft.md': '---\ntitle: What comes next\ndraft: true\n---\n\nSoon.\n',
  }),
  'permalink-date': (_, { 'page.md': page = '' }) => ({
    'news/page.md': page,
    ...homes['site.yaml']('permalinks: {news: /:year/:slug/}'),
  }),
  'url-dropped': (_, files) => ({ ...files, 'urls.lock.json': '{"/plan/": []}\n' }),
  'anchor-dropped': (_, files) => ({ ...files, 'urls.lock.json': '{"/strategy/": ["upstream"]}\n' }),
  'redirect-shadowed': (_, files) => ({ ...files, ...homes.words('More of them.') }),
  'promise-protected': (_, files) => ({
    ...files,
    ...homes['site.yaml']('protected: [{page: /page/, rule: Two of us agree to it.}]'),
  }),
  'design-view': (_, files) => ({ ...files, ...post }),
  'collection-empty': (_, files) => ({ ...files, ...post }),
}

const post: Files = { 'post/first.md': '---\ntitle: A first post\ntags: [open]\n---\n\nSome words.\n' }

/** A line with as much of the same in place of its `…` as makes it this long. */
function more(lines: string, same: string, length: number): string {
  return lines.replace(/ ?…/, () => same.repeat(Math.ceil(length / same.length)))
}

/** The files of a site in which the lines of a rule's example stand. */
export function toExampleFiles(rule: Rule, lines: string, home: ExampleHome | undefined): Files {
  const files = homes[home ?? 'words'](lines)
  return { ...site, ...(around[rule]?.(lines, files) ?? files) }
}
