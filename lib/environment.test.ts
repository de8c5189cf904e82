import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { deploymentOf, showsErrors, today } from './environment'
import { withHead } from './git/head'
import { git, repository } from './testing/repository'
import { temporaryFolder } from './testing/temporary-folder'

test('the day of a build is that of SOURCE_DATE_EPOCH, where it is set', () => {
  expect(today({ SOURCE_DATE_EPOCH: '1772582399' })).toBe('2026-03-03')
  expect(today({ SOURCE_DATE_EPOCH: '' })).toBe(new Date().toISOString().slice(0, 10))
  expect(today({})).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test.for(['now', '2026-03-03', '1e99', '-1'])('%s is no SOURCE_DATE_EPOCH', (epoch) => {
  expect(() => today({ SOURCE_DATE_EPOCH: epoch })).toThrow('which is no number of seconds since 1970.')
})

test.for([
  [{}, false],
  [{ SITE_ENV: 'preview' }, true],
  [{ SITE_ENV: 'production' }, false],
  [{ NETLIFY: 'true', CONTEXT: 'deploy-preview' }, true],
  [{ NETLIFY: 'true', CONTEXT: 'production' }, false],
  [{ NETLIFY: 'true', CONTEXT: 'deploy-preview', SITE_ENV: 'production' }, false],
  [{ VERCEL: '1', VERCEL_ENV: 'preview' }, true],
  [{ VERCEL: '1', VERCEL_ENV: 'production' }, false],
  [{ CF_PAGES: '1' }, true],
  [{ CF_PAGES: '1', SITE_ENV: 'production' }, false],
  [{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' }, true],
  [{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push' }, false],
  [{ CI: 'true' }, false],
] as const)('where the environment is %j, a site with errors is built: %s', ([env, expected]) => {
  expect(showsErrors(env)).toBe(expected)
})

const commit = 'd5f951088'.padEnd(40, '0')
const nothing = {
  host: undefined,
  branch: undefined,
  commit: undefined,
  pullRequest: undefined,
  url: undefined,
  repository: undefined,
}

describe('a build is what its host says', () => {
  const netlify = {
    NETLIFY: 'true',
    CONTEXT: 'deploy-preview',
    BRANCH: 'pull/12/head',
    HEAD: 'new-promise',
    COMMIT_REF: commit,
    REVIEW_ID: '12',
    REPOSITORY_URL: 'https://github.com/2i2c-org/team-compass',
    DEPLOY_PRIME_URL: 'https://deploy-preview-12--2i2c.netlify.app',
  }
  const vercel = {
    VERCEL: '1',
    VERCEL_ENV: 'preview',
    VERCEL_URL: 'site-abc123.vercel.app',
    VERCEL_BRANCH_URL: 'site-git-new-promise.vercel.app',
    VERCEL_GIT_PROVIDER: 'github',
    VERCEL_GIT_REPO_OWNER: '2i2c-org',
    VERCEL_GIT_REPO_SLUG: 'team-compass',
    VERCEL_GIT_COMMIT_REF: 'new-promise',
    VERCEL_GIT_COMMIT_SHA: commit,
    VERCEL_GIT_PULL_REQUEST_ID: '12',
  }
  const cloudflare = {
    CF_PAGES: '1',
    CF_PAGES_BRANCH: 'new-promise',
    CF_PAGES_COMMIT_SHA: commit,
    CF_PAGES_URL: 'https://abc123.site.pages.dev',
  }
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: '2i2c-org/team-compass',
    GITHUB_REF: 'refs/heads/feature/x',
    GITHUB_SHA: commit,
  }
  const repository = 'https://github.com/2i2c-org/team-compass'
  const pullRequest = { number: 12, url: `${repository}/pull/12` }

  test.for([
    ['nobody', {}, { ...nothing, kind: 'preview' }],
    ['SITE_ENV', { SITE_ENV: 'production' }, { ...nothing, kind: 'production' }],
    ['next dev', { NODE_ENV: 'development' }, { ...nothing, kind: 'development' }],
    [
      'Netlify, of a pull request',
      netlify,
      {
        kind: 'preview',
        host: 'Netlify',
        branch: 'new-promise',
        commit,
        pullRequest,
        repository,
        url: netlify.DEPLOY_PRIME_URL,
      },
    ],
    [
      'Netlify, of production',
      {
        ...netlify,
        CONTEXT: 'production',
        BRANCH: 'main',
        HEAD: 'main',
        REVIEW_ID: '',
        REPOSITORY_URL: 'git@gitlab.com:a/b.git',
      },
      {
        kind: 'production',
        host: 'Netlify',
        branch: 'main',
        commit,
        pullRequest: undefined,
        repository: 'https://gitlab.com/a/b',
        url: netlify.DEPLOY_PRIME_URL,
      },
    ],
    [
      'Vercel, of a pull request',
      vercel,
      {
        kind: 'preview',
        host: 'Vercel',
        branch: 'new-promise',
        commit,
        pullRequest,
        repository,
        url: 'https://site-git-new-promise.vercel.app',
      },
    ],
    [
      'Vercel, without git',
      { VERCEL: '1', VERCEL_ENV: 'preview', VERCEL_GIT_PULL_REQUEST_ID: '' },
      { ...nothing, kind: 'preview', host: 'Vercel' },
    ],
    [
      'Cloudflare Pages',
      cloudflare,
      {
        ...nothing,
        kind: 'preview',
        host: 'Cloudflare Pages',
        branch: 'new-promise',
        commit,
        url: cloudflare.CF_PAGES_URL,
      },
    ],
    [
      'Cloudflare Pages, in its production environment',
      { ...cloudflare, SITE_ENV: 'production' },
      {
        ...nothing,
        kind: 'production',
        host: 'Cloudflare Pages',
        branch: 'new-promise',
        commit,
        url: cloudflare.CF_PAGES_URL,
      },
    ],
    [
      'GitHub Actions, of a push',
      github,
      { ...nothing, kind: 'preview', host: 'GitHub Actions', branch: 'feature/x', commit, repository },
    ],
  ] as const)('%s', ([, env, expected]) => {
    expect(deploymentOf(env)).toEqual(expected)
  })

  test.for([
    ['production', { NETLIFY: 'true', CONTEXT: 'production' }],
    ['preview', { NETLIFY: 'true', CONTEXT: 'branch-deploy' }],
    ['preview', { NETLIFY: 'true' }],
    ['preview', { NETLIFY: 'true', CONTEXT: 'deploy-preview', NODE_ENV: 'development' }],
    ['development', { NETLIFY: 'true', CONTEXT: 'dev' }],
    ['preview', { NETLIFY: 'true', CONTEXT: 'production', SITE_ENV: 'preview' }],
    ['preview', { CONTEXT: 'production', VERCEL_ENV: 'production' }],
    ['production', { VERCEL: '1', VERCEL_ENV: 'production' }],
    ['development', { VERCEL: '1', VERCEL_ENV: 'development' }],
    ['preview', { VERCEL: '1', VERCEL_ENV: 'constructor' }],
    ['preview', { CF_PAGES: '1', CF_PAGES_BRANCH: 'main' }],
    ['preview', { GITHUB_ACTIONS: 'true', GITHUB_REF: 'refs/heads/main' }],
    ['preview', { SITE_ENV: 'prod' }],
    ['production', { SITE_ENV: 'production', NODE_ENV: 'development' }],
    ['preview', { NODE_ENV: 'production' }],
  ] as const)('it is %s where the environment is %j', ([kind, env]) => {
    expect(deploymentOf(env).kind).toBe(kind)
  })

  const event = { pull_request: { number: 12, head: { sha: commit, ref: 'new-promise' } } }
  test.for([
    ['its event', JSON.stringify(event), commit],
    ['no event', undefined, undefined],
    ['an event that is none', '[', undefined],
    ['an event of another kind', '{"pull_request": {"number": "12"}}', undefined],
    ['a commit that is none', JSON.stringify({ pull_request: { number: 12, head: { sha: '$(id)' } } }), undefined],
  ] as const)('GitHub Actions, of a pull request, with %s', ([, text, expected]) => {
    const path = join(temporaryFolder(text === undefined ? {} : { 'event.json': text }), 'event.json')
    const env = {
      ...github,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_HEAD_REF: 'new-promise',
      GITHUB_REF: 'refs/pull/12/merge',
      // Of the merge that nobody has made.
      GITHUB_SHA: '1'.repeat(40),
      GITHUB_EVENT_PATH: path,
    }
    const found = { kind: 'preview', host: 'GitHub Actions', branch: 'new-promise', url: undefined, repository }
    expect(deploymentOf(env)).toEqual({ ...found, pullRequest, commit: expected })
  })

  test.for(['-q', 'a b', 'a..b', '', 'a\nb', 'x'.repeat(256), 'a^b', 'a:b'])('%j is no branch', (branch) => {
    expect(deploymentOf({ CF_PAGES: '1', CF_PAGES_BRANCH: branch }).branch).toBe(undefined)
  })

  test.for(['$(id)', "it's", '<script>', 'ünï/cödé', 'a;b', '"'])('%s may be the name of a branch', (branch) => {
    expect(deploymentOf({ CF_PAGES: '1', CF_PAGES_BRANCH: branch }).branch).toBe(branch)
  })

  test.for([
    ['javascript:alert(1)', undefined],
    ['https://user:secret@example.org/', 'https://example.org'],
    ['//example.org', undefined],
    ['https://', undefined],
  ] as const)('%s as an address is %s', ([url, expected]) => {
    expect(deploymentOf({ NETLIFY: 'true', DEPLOY_PRIME_URL: url }).url).toBe(expected)
  })

  test.for([
    ['https://github.com/a/b', 'https://github.com/a/b'],
    ['https://x-token:secret@github.com/a/b.git', 'https://github.com/a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['ssh://git@gitlab.com:2222/a/b/c.git', 'https://gitlab.com/a/b/c'],
    ['ssh://git@bitbucket.org/a/b', 'https://bitbucket.org/a/b'],
    ['file:///etc', undefined],
    ['ext::sh -c id', undefined],
    ['', undefined],
  ] as const)('the repository %s is %s', ([url, expected]) => {
    expect(deploymentOf({ NETLIFY: 'true', REPOSITORY_URL: url }).repository).toBe(expected)
  })

  test.for([
    ['https://gitlab.com/a/b', 'https://gitlab.com/a/b/-/merge_requests/3'],
    ['https://bitbucket.org/a/b', 'https://bitbucket.org/a/b/pull-requests/3'],
    ['https://git.example.org/a/b', undefined],
  ] as const)('a pull request at %s is at %s', ([url, expected]) => {
    const env = { NETLIFY: 'true', REPOSITORY_URL: url, REVIEW_ID: '3' }
    expect(deploymentOf(env).pullRequest).toEqual({ number: 3, url: expected })
  })
})

test('what the host does not say of branch and commit, git does', () => {
  const folder = repository({ 'a.md': 'A\n' })
  git(folder, 'switch', '-qc', 'feature/ü')
  const head = git(folder, 'rev-parse', 'HEAD')
  expect(withHead(deploymentOf({}), folder)).toMatchObject({ branch: 'feature/ü', commit: head })
  const said = deploymentOf({ CF_PAGES: '1', CF_PAGES_BRANCH: 'b', CF_PAGES_COMMIT_SHA: commit })
  expect(withHead(said, folder)).toEqual(said)
  git(folder, 'switch', '-q', '--detach')
  expect(withHead(deploymentOf({}), folder)).toMatchObject({ branch: undefined, commit: head })
  expect(withHead(deploymentOf({}), temporaryFolder({}))).toMatchObject({ branch: undefined, commit: undefined })
})
