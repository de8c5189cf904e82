import { expect, test } from 'vitest'
import { findAddressSlip } from './address-slip'

test.for([
  ['www.jupyter.org/hub', 'Write `https://www.jupyter.org/hub`.'],
  ['http//jupyter.org', 'Write `http://jupyter.org`.'],
  ['somebody@example.org', 'Write `mailto:somebody@example.org`.'],
  ['www/index.md', undefined],
  ['people/somebody@example.org', undefined],
  ['strategy.md', undefined],
] as const)('%s: %s', ([href, hint]) => {
  expect(findAddressSlip(href)?.hint).toBe(hint)
})
