import { expect, test } from 'vitest'
import { exampleSite } from '#lib/testing/example-site'
import { findAddressSlip } from './address-slip'

test.for([
  ['www.jupyter.org/hub', 'Write `https://www.jupyter.org/hub`.'],
  ['http//jupyter.org', 'Write `http://jupyter.org`.'],
  ['somebody@example.org', 'Write `mailto:somebody@example.org`.'],
  ['example.org/page?a#b', 'Write `https://example.org/page?a#b`.'],
  ['docs.jupyter.org', 'Write `https://docs.jupyter.org`.'],
  ['www/index.md', undefined],
  ['setup.py', undefined],
  ['data/example.org', undefined],
  ['example.orgs', undefined],
  ['people/somebody@example.org', undefined],
  ['strategy.md', undefined],
] as const)('%s: %s', ([href, hint]) => {
  expect(findAddressSlip(href, exampleSite({}))?.hint).toBe(hint)
})

test('a host without `www.` might be a path of the fallback origin', () => {
  const site = exampleSite({ config: { fallbackOrigin: 'https://example.com' } })
  expect(findAddressSlip('example.org', site)?.rule).toBe('link-address')
  expect(findAddressSlip('example.org', exampleSite({}))?.rule).toBe('link-missing')
})
