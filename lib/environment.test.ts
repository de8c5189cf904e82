import { expect, test } from 'vitest'
import { showsErrors, today } from './environment'

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
