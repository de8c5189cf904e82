import { expect, test } from 'vitest'
import { toLocation } from './to-location'

test.each([
  ['/guide/', '/guide/'],
  ['/guide/naïve file/#a part', '/guide/na%C3%AFve%20file/#a%20part'],
  ['/caf%C3%A9/?q=a+b:c', '/caf%C3%A9/?q=a+b:c'],
  ['/notes-(draft)/:id/*', '/notes-%28draft%29/%3Aid/%2A'],
  ['/$host/?a=$b#$c', '/%24host/?a=%24b#%24c'],
  ['/a"b\\n{c};d', '/a%22b/n%7Bc%7D%3Bd'],
  ['/a\n/* /b', '/a/%2A%20/b'],
  ['https://example.org:8080/a:b', 'https://example.org:8080/a%3Ab'],
  ['https://example.org\n/* /b', 'https://example.org/%2A%20/b'],
])('%j is sent as %s', (to, location) => {
  expect(toLocation(to)).toBe(location)
})
