import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentWith } from '#lib/environment'
import { commit, git, repository, write } from '#lib/testing/repository'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { type Run, runHere } from './run-here'

/** No host but the one that a test says. */
const nowhere = {
  GITHUB_ACTIONS: undefined,
  NETLIFY: undefined,
  VERCEL: undefined,
  CF_PAGES: undefined,
  SITE_ENV: undefined,
  SITE_URL: undefined,
}

function branched(branch = 'words'): string {
  const folder = repository({
    'site.yaml': 'title: T\ndescription: D\norigin: https://example.org\n',
    'a.md': '# A\n\nWe publish how we decide.\n',
  })
  git(folder, 'switch', '-qc', branch)
  write(folder, 'a.md', '# A\n\nWe publish how we all decide.\n')
  commit(folder)
  return folder
}

async function summarise(content: string, env: Record<string, string> = {}, ...args: string[]) {
  return withoutIds(await runHere('preview-summary', args, { ...nowhere, CONTENT_DIR: content, ...env }))
}

function withoutIds(run: Run): Run {
  return { ...run, stdout: run.stdout.replaceAll(/\b[0-9a-f]{7}\b/g, '…') }
}

test('what a branch changes, with links to a preview if it is somewhere', { timeout: 60_000 }, async () => {
  const folder = branched()
  const heading = '### Preview of words at …, compared with main at … of 2026-02-06\n\n'
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/preview-summary.ts'], {
    encoding: 'utf8',
    env: environmentWith({ ...nowhere, CONTENT_DIR: folder }),
  })
  const run = withoutIds({ code: Number(status), stdout, stderr })
  expect(run).toEqual({
    code: 0,
    stdout: `${heading}1 commitment changed, 1 page changed

Commitments:

- **Strengthened**: A: “We publish how we decide.” → “We publish how we all decide.”

| Page | Change | Words | Look at |
| - | - | - | - |
| A | Changed | 1 word added | [As published](https://example.org/a/) |

`,
    stderr: '',
  })
  expect(await summarise(folder)).toEqual(run)
  const linked = await summarise(folder, {}, '--url', 'https://preview.example/')
  expect(linked.stdout).toContain('[1 commitment changed, 1 page changed](https://preview.example/preview/)')
  expect(linked.stdout).toContain('[Comparison](https://preview.example/preview/compare/a/)')
})

const id = 'c0ffee1'.padEnd(40, '0')
const event = (folder: string) => {
  write(folder, '.git/event.json', JSON.stringify({ pull_request: { number: 12, head: { sha: id } } }))
  return join(folder, '.git/event.json')
}

const hosts: [host: string, variables: (folder: string) => Record<string, string>, preview: string | undefined][] = [
  [
    'Netlify',
    () => ({
      NETLIFY: 'true',
      CONTEXT: 'deploy-preview',
      HEAD: 'theirs',
      COMMIT_REF: id,
      DEPLOY_PRIME_URL: 'https://n.example',
    }),
    'https://n.example',
  ],
  [
    'Vercel',
    () => ({
      VERCEL: '1',
      VERCEL_ENV: 'preview',
      VERCEL_GIT_COMMIT_REF: 'theirs',
      VERCEL_GIT_COMMIT_SHA: id,
      VERCEL_URL: 'v.example',
    }),
    'https://v.example',
  ],
  [
    'Cloudflare Pages',
    () => ({ CF_PAGES: '1', CF_PAGES_BRANCH: 'theirs', CF_PAGES_COMMIT_SHA: id, CF_PAGES_URL: 'https://c.example' }),
    'https://c.example',
  ],
  [
    'GitHub Actions',
    (folder) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event(folder),
      GITHUB_HEAD_REF: 'theirs',
      GITHUB_REF: 'refs/pull/12/merge',
      GITHUB_SHA: '1'.repeat(40),
    }),
    undefined,
  ],
]

test.for(hosts)('as %s has it: branch, commit and address', async ([, variables, preview]) => {
  const folder = branched()
  const { code, stdout } = await summarise(folder, variables(folder))
  expect(code).toBe(0)
  expect(stdout).toContain('### Preview of theirs at …, compared with main')
  expect(stdout.includes('/preview/')).toBe(preview !== undefined)
  if (preview !== undefined) expect(stdout).toContain(`[1 commitment changed, 1 page changed](${preview}/preview/)`)
})

const reasons: [what: string, folder: () => string, reason: RegExp][] = [
  ['no repository', () => temporaryFolder({ 'a.md': '# A\n' }), /is in no git repository\.$/m],
  [
    'nothing committed',
    () => {
      const folder = temporaryFolder({ 'a.md': '# A\n' })
      git(folder, 'init', '-q')
      return folder
    },
    /^Nothing has been committed here yet\.$/m,
  ],
  [
    'no production branch',
    () => {
      const folder = branched()
      git(folder, 'branch', '-qm', 'main', 'trunk')
      return folder
    },
    /^There is no branch `main` here/m,
  ],
]

test.for(reasons)('with %s it says so in a line', async ([, toFolder, reason]) => {
  const { code, stdout, stderr } = await summarise(toFolder())
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(reason)
})

test('a branch may have any name that git allows', async () => {
  const { code, stdout } = await summarise(branched('we|ird`$(x)<b>@user#12'))
  expect(code).toBe(0)
  expect(stdout).toContain('### Preview of we|ird\\`$(x)\\<b>@\u2060user#\u206012 at …')
})

test('what is asked for wrongly is said, without a trace of the stack', async () => {
  for (const { code, stderr } of [
    await summarise(join(temporaryFolder({}), 'none')),
    await summarise(temporaryFolder({})),
    await summarise(branched(), {}, '--what'),
  ]) {
    expect(code).toBe(2)
    expect(stderr).toMatch(/There is no content folder|There are no pages|Unknown option '--what'/)
    expect(stderr).not.toMatch(/^ +at /m)
  }
})
