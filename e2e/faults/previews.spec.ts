import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { barriersOn } from '../accessibility/barriers'
import { faintWordsOf } from '../contrast'
import { commitAll, git } from '../git'
import { type Server, startNext } from '../hosts/servers'
import { themes } from '../theme'
import { build, copyContent } from './fault-site'

// What is wrong with the content shows on a preview, and keeps the site itself from being built. What a branch
// changes shows on its preview; that it is nowhere on the site itself, `faults.spec.ts` sees on one that is built.

test.describe.configure({ mode: 'serial', timeout: 360_000 })

/** The build folder of these tests; `tsconfig.json` lists what Next makes in it. */
const distDir = '.next-previews'

const brokenPages = {
  'unread.md': '---\ntitle: [A page\nmore: "\n---\n\nWords that can be read.\n',
  'slips.md': '---\ntitle: Slips\ntitel: x\n---\n\n[dead](/no/such/page/)\n\nA dash â€” here.\n',
}

/** A name that git allows, and that would do harm where it is taken for a command or for HTML. */
const branch = 'words/<b>$(touch)'

let content: string
/** Serves the preview, once it is built. */
let server: Server | undefined

test.beforeAll(() => {
  content = copyContent()
  for (const [path, text] of Object.entries(published)) writeFileSync(join(content, path), text)
  git(content, 'init', '-q', '-b', 'main')
  commitAll(content, 'The site as it was')
  git(content, 'checkout', '-q', '-b', branch)
})

test.afterAll(async () => {
  await server?.stop()
  rmSync(content, { recursive: true })
  rmSync(distDir, { recursive: true, force: true })
})

test('with pages that have errors the site is not built, and a preview shows them', async () => {
  for (const [path, text] of Object.entries(brokenPages)) writeFileSync(join(content, path), text)
  changeWords()
  commitAll(content, 'What the branch does')
  expect(await buildAs('production')).toMatchObject({ code: 1, output: expect.stringContaining('Nothing was built.') })
  expect(await buildAs('preview')).toMatchObject({ code: 0, output: expect.stringContaining('[front-matter-syntax]') })
  server = await startNext(distDir)

  const [unread, slips, list, promises] = await ask('/unread/', '/slips/', '/preview/', '/promises/')
  expect(unread?.text).toMatch(/<h1>unread\.md<\/h1>.*Words that can be read.*This can't be read.*unread\.md, line 3/s)
  expect(slips?.text).toMatch(/no <code>\/no\/such\/page\/<\/code>.*slips\.md, line 6/s)
  expect(slips?.text).toMatch(/no field <code>titel<\/code>.*slips\.md, line 3/s)
  expect(slips?.text).toMatch(/â€”.*was <code>—<\/code> once.*slips\.md, line 8/s)
  expect(promises?.text).toMatch(
    /We promise\..*anchor <code>#two<\/code> was published once.*urls\.lock\.json, line 1/s,
  )
  const places = [
    'unread.md, line 3',
    'slips.md, line 3',
    'slips.md, line 6',
    'slips.md, line 8',
    'urls.lock.json, line 1',
  ]
  for (const place of places) expect(list?.text).toContain(place)
})

test('a preview lists as JSON what the check of the content prints', async () => {
  const [json] = await ask('/preview/findings.json')
  const check = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/check-content.ts', '--format', 'json'], {
    env: { ...process.env, CONTENT_DIR: content, SITE_ENV: 'preview' },
    encoding: 'utf8',
  })
  expect(check.status).toBe(1)
  const findings: { rule: string }[] = JSON.parse(json?.text ?? '')
  expect(findings).toEqual(JSON.parse(check.stdout))
  const rules = new Set(findings.map(({ rule }) => rule))
  for (const rule of ['front-matter-syntax', 'link-missing', 'anchor-dropped', 'front-matter-misspelt', 'mojibake']) {
    expect(rules).toContain(rule)
  }
})

test('a preview says what it is of, what it is compared with, and what became of the page', async ({ page }) => {
  await onServer(async (url) => {
    await page.goto(`${url}/promises/`)
    const banner = page.getByRole('complementary', { name: 'Preview' })
    await expect(banner).toContainText(
      /Preview of words\/<b>\$\(touch\) at [0-9a-f]{7}, compared with main at [0-9a-f]{7} of 2026-02-06: 3 commitments changed, 7 pages changed, 1 of which can't be compared, 4 errors, 4 warnings/,
    )
    await expect(banner).toContainText('This page has changed (1 word added, 1 removed)')
    await expect(banner.getByRole('link', { name: 'As published' })).toHaveAttribute(
      'href',
      'https://example.org/promises/',
    )
    await page.goto(`${url}/handbook/work/hours/`)
    await expect(banner).toContainText('This page is as it was')
    await banner.getByLabel('Hide').check()
    await expect(banner).toBeHidden()
    await page.goto(`${url}/no/such/page/`)
    await expect(banner).toContainText('7 pages changed')
  })
})

test('a preview lists what became of promises and pages, then what is no words, then what is wrong', async ({
  page,
}) => {
  await onServer(async (url) => {
    await page.goto(`${url}/preview/`)
    const rowOf = (name: string) => page.getByRole('row', { name })
    await expect(rowOf('Promises')).toContainText(/Changed\s*1 word added, 1 removed/)
    await expect(rowOf('Slips')).toContainText('New')
    await expect(rowOf('Workshop')).toContainText('Removed')
    await expect(page.getByRole('heading', { level: 2 })).toHaveText([
      'Commitments',
      'Pages',
      'Anchors',
      'Navigation',
      'Findings in what has changed',
      'Findings elsewhere',
    ])
    await expect(page.locator('main')).toContainText('Before: Promises')
    const json = await (await fetch(`${url}/preview/changes.json`)).json()
    expect(json).toMatchObject({
      branch,
      base: { branch: 'main', date: '2026-02-06' },
      commitments: [
        { kind: 'reworded', before: { words: 'The first.' }, after: { url: '/promises/#one', words: 'The foremost.' } },
        { kind: 'withdrawn', before: { page: { title: 'A workshop' } }, after: null },
        { kind: 'new', before: null, after: { page: { title: 'Slips' } } },
      ],
    })
    expect(json.pages).toContainEqual(
      expect.objectContaining({ kind: 'changed', url: '/promises/', words: { added: 1, removed: 1 } }),
    )
  })
})

test('a preview begins with promises: their words before and after, and the rule of those that are protected', async ({
  page,
}) => {
  await onServer(async (url) => {
    await page.goto(`${url}/preview/`)
    const [reworded, withdrawn] = ['Reworded: One', 'Withdrawn: A workshop'].map((name) =>
      page.getByRole('article', { name }),
    )
    if (!reworded || !withdrawn) throw new Error('There are two.')
    await expect(page.getByRole('article').first()).toHaveAccessibleName('Reworded: One')
    await expect(reworded).toContainText('Protected: Two members of the board agree.')
    await expect(reworded.getByRole('link', { name: '/guide/' })).toHaveAttribute('href', '/guide/')
    await expect(reworded.getByRole('deletion')).toHaveText('first')
    await expect(reworded.getByRole('insertion')).toHaveText('foremost')
    await expect(withdrawn.getByRole('link', { name: 'A workshop, as published' })).toHaveAttribute(
      'href',
      'https://example.org/notes/workshop/',
    )
    await reworded.getByRole('link', { name: 'One', exact: true }).click()
    await expect(page).toHaveURL(`${url}/promises/#one`)
  })
})

for (const javaScriptEnabled of [true, false]) {
  test(`a comparison marks words in the page, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
  }) => {
    await onServer(async (url) => {
      const page = await browser.newPage({ javaScriptEnabled, viewport: { width: 1280, height: 800 } })
      await page.goto(`${url}/promises/`)
      await page.getByRole('complementary', { name: 'Preview' }).getByRole('link', { name: '1 word added' }).click()
      const marked = page.getByRole('article', { name: 'With changes marked' })
      await expect(marked.getByRole('deletion')).toHaveText('first')
      await expect(marked.getByRole('insertion')).toHaveText('foremost')
      await page.getByRole('link', { name: 'Reworded' }).click()
      await expect(marked.locator(':target')).toHaveText(/first|foremost/)
      await expect(marked.locator(':target')).toHaveCSS('outline-style', 'solid')
      if (javaScriptEnabled) {
        await page.goto(`${url}/preview/compare/promises/`)
        await page.keyboard.press('j')
        await expect(page).toHaveURL(/#change-1$/)
        await page.getByRole('checkbox', { name: 'j and k' }).uncheck()
        await page.keyboard.press('j')
        await expect(page).toHaveURL(/#change-1$/)
      }
      await page.getByRole('radio', { name: 'Side by side' }).check()
      await expect(marked).toBeHidden()
      await expect(page.getByRole('article', { name: 'Before and after' })).toBeVisible()
      await page.close()
    })
  })
}

test('no page of a preview that has changes and errors has a barrier', async ({ page }) => {
  await onServer(async (url) => {
    const found: string[] = []
    for (const path of ['/preview/', '/slips/', '/unread/', '/preview/compare/promises/']) {
      await page.goto(url + path)
      found.push(...(await barriersOn(page)))
    }
    await page.getByRole('radio', { name: 'Side by side' }).check()
    found.push(...(await barriersOn(page)))
    expect(found.join('\n\n')).toBe('')
  })
})

test('a comparison can be read in any colours, and on paper', async ({ page }) => {
  await onServer(async (url) => {
    for (const path of ['/preview/', '/preview/compare/promises/', '/preview/compare/promises/#change-1']) {
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme })
        await page.goto(url + path)
        expect(await faintWordsOf(page), `${path}, ${theme}`).toEqual([])
      }
    }
    const marked = page.getByRole('article', { name: 'With changes marked' })
    for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
      await page.emulateMedia(media)
      await expect(marked.getByRole('deletion')).toHaveCSS('text-decoration-line', 'line-through')
      await expect(marked.getByRole('insertion')).toHaveCSS('text-decoration-line', 'underline')
    }
    await expect(page.getByRole('radio')).toHaveCount(0)
  })
})

/** What was published once; the branch changes the id of a section, and words that are protected. */
const published = {
  'urls.lock.json': '{"/promises/": ["two"]}\n',
  'site.yaml': `${readFileSync('e2e/content/site.yaml', 'utf8')}protected:
  - { page: /promises/, anchor: one, rule: Two members of the board agree., url: /guide/ }
`,
}

/** A word, a page that is gone, and a link in the navigation. */
function changeWords(): void {
  rewrite('promises/index.md', 'The first.', 'The foremost.')
  rewrite('promises/index.md', 'id: two', 'id: second')
  rewrite('site.yaml', 'title: Promises', 'title: What we promise')
  rmSync(join(content, 'notes/workshop.md'))
}

function rewrite(path: string, before: string, after: string): void {
  writeFileSync(join(content, path), readFileSync(join(content, path), 'utf8').replace(before, after))
}

/** Does something on the server of the preview. */
async function onServer(visit: (url: string) => Promise<void>): Promise<void> {
  if (!server) throw new Error('The preview is not built yet.')
  await visit(server.url)
}

function buildAs(deployment: 'production' | 'preview') {
  return build(content, ['env', `SITE_ENV=${deployment}`, `DIST_DIR=${distDir}`])
}

/** What the server of the preview answers. */
async function ask(...paths: string[]): Promise<{ status: number; text: string }[]> {
  let answers: { status: number; text: string }[] = []
  await onServer(async (url) => {
    answers = await Promise.all(
      paths.map(async (path) => {
        const response = await fetch(url + path)
        return { status: response.status, text: await response.text() }
      }),
    )
  })
  return answers
}
