import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { readSite } from './read-site'

function read(files: Readonly<Record<string, string>>) {
  return readSite({ content: temporaryFolder(files), public: temporaryFolder({}), origin: undefined })
}

/** Pages with these paths, each titled after its file. */
function pages(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, `# ${path}\n`]))
}

describe('a mistake in the contents', () => {
  const findings = (toc: string, name = 'h/toc.yml') =>
    read({ ...pages('h/intro.md', 'h/a.md', 'h/b.md'), [name]: toc }).findings.map(
      ({ file, line, column, rule, message, hint }) => `${file}:${line}:${column} ${rule}: ${message} ${hint}`,
    )
  const head = 'format: jb-book\nroot: intro\nchapters:\n  - file: a\n'

  test.each([
    [
      'a file that is not there',
      `${head}  - file: bb\n`,
      'h/toc.yml:5:11 toc-page: There is no page file `bb` in this folder. Did you mean `b`?',
    ],
    [
      'a page that is there twice',
      `${head}  - file: b\n  - file: a.md\n`,
      'h/toc.yml:6:11 toc-page: The page `a.md` is listed twice. Remove one of the two entries.',
    ],
    [
      'an unknown field',
      `${head}  - file: b\n    titel: B\n`,
      'h/toc.yml:6:5 toc-schema: There is no field `titel` here. Did you mean `title`?',
    ],
    [
      'a pattern that means no page',
      `${head}  - file: b\n  - glob: c*\n`,
      'h/toc.yml:6:11 toc-page: No page file matches `c*`. Correct the pattern, or remove the entry.',
    ],
    [
      'an entry that leads nowhere',
      `${head}  - file: b\n  - title: Alone\n`,
      'h/toc.yml:6:5 toc-schema: This entry leads nowhere. Give it one of `file`, `url` and a pattern.',
    ],
    [
      'a file outside the folder',
      `${head}  - file: b\n  - file: ../../etc/passwd\n`,
      'h/toc.yml:6:11 toc-page: There is no page file `../../etc/passwd` in this folder. Known: `a`, `b`, `intro`.',
    ],
    [
      'an address that is none',
      `${head}  - file: b\n  - url: javascript:alert(1)\n`,
      'h/toc.yml:6:10 toc-schema: `url` should be a URL such as `https://example.org`. `url`: The address of a page elsewhere.',
    ],
    [
      'a page that is not listed',
      head,
      "h/b.md:1:1 toc-unlisted: `h/toc.yml` doesn't list this page, so the navigation doesn't lead to it. List it, or leave it to be reached by links.",
    ],
  ])('is reported where it is: %s', (_, toc, finding) => {
    const all = findings(toc)
    expect(all).toContain(finding)
    expect(all.filter((text) => !text.includes('toc-unlisted') || text === finding)).toHaveLength(1)
  })

  test('that refers to itself ends', () => {
    const toc = 'format: jb-book\nroot: intro\nchapters: &all\n  - file: a\n    sections: *all\n'
    expect(findings(toc).join('\n')).toContain('This entry is nested too deeply.')
  })

  test.each(['', '[]', 'a: [', 'format: jb-book', '- file: intro', 'project: { toc: 1 }'])(
    'never ends the reading: %j',
    (toc) => {
      expect(findings(toc).length).toBeGreaterThan(0)
    },
  )

  test('of two files for one folder is reported', () => {
    const site = read({
      ...pages('intro.md'),
      '_toc.yml': 'format: jb-book\nroot: intro\n',
      'toc.yml': 'format: jb-book\nroot: intro\n',
    })
    expect(site.findings.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'toc.yml: `_toc.yml` says the order, too.',
    ])
  })
})
