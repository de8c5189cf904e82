import { toString as toText } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { findIcon, suggestIcon } from './icon'

const drawn: [name: string, pack: string | undefined, same: [name: string, pack: string]][] = [
  ['envelope', undefined, ['envelope', 'fas']],
  ['fa-envelope', 'fas', ['envelope', 'fas']],
  ['fas fa-envelope', undefined, ['envelope', 'fas']],
  ['fa-regular fa-envelope', undefined, ['envelope', 'far']],
  ['github', undefined, ['github', 'fab']],
  ['brands/github', undefined, ['github', 'fab']],
  ['fab/github', 'fas', ['github', 'fab']],
  ['brands/x', undefined, ['x-twitter', 'fab']],
  ['search', 'fas', ['magnifying-glass', 'fas']],
  ['file-alt', 'far', ['file-lines', 'far']],
  ['github-square', 'fab', ['square-github', 'fab']],
  ['hero/sparkles', undefined, ['sparkles', 'hero']],
  ['hero:sparkles', undefined, ['sparkles', 'hero']],
  ['academicons/orcid', undefined, ['orcid', 'ai']],
  ['ai-orcid', 'ai', ['orcid', 'ai']],
]

test.each(drawn)('%s of the pack %s is %j', (name, pack, same) => {
  const icon = findIcon(name, pack)
  expect(icon?.tagName).toBe('svg')
  expect(icon).toEqual(findIcon(...same))
})

test.each(['🚀', 'emoji/🚀', ':rocket:', 'emoji/rocket', ' 🚀 '])('%s is a sign', (name) => {
  const icon = findIcon(name)
  expect(icon && toText(icon)).toBe('🚀')
})

test.each(['🇨🇭', '1️⃣', '👩‍💻', '❤️'])('%s is a sign of several characters', (name) => {
  const icon = findIcon(name, 'emoji')
  expect(icon && toText(icon)).toBe(name)
})

test('an icon is drawn in the colour of the letters, and nobody hears of it', () => {
  const icon = findIcon('envelope', 'fas')
  expect(icon?.properties).toEqual({
    className: ['icon'],
    viewBox: '0 0 512 512',
    width: '1em',
    height: '1em',
    ariaHidden: 'true',
    focusable: 'false',
  })
  const path = {
    type: 'element',
    tagName: 'path',
    properties: { fill: 'currentColor', d: expect.stringMatching(/^M/) },
  }
  expect(icon?.children).toEqual([{ ...path, children: [] }])
})

const missing: [name: string, pack: string | undefined, hint: RegExp][] = [
  ['envelop', 'fas', /`envelope`/],
  ['sparkels', 'hero', /`sparkles`/],
  ['githbu', undefined, /`github`/],
  ['github', 'fa', /`fab\/github`/],
  ['constructor', undefined, /./],
  ['__proto__', 'fas', /./],
  ['12', undefined, /./],
  ['', undefined, /./],
  ['no-such-thing-anywhere', 'fas', /editors’ guide/],
  ['a', 'custom', /`fas`.*`emoji`/],
  ['constructor/a', undefined, /The packs are/],
]

test.each(missing)('there is no icon %j in %s, and a hint', (name, pack, hint) => {
  expect(findIcon(name, pack)).toBeUndefined()
  expect(suggestIcon(name, pack)).toMatch(hint)
})

test('an icon that one tree changes is whole in the next', () => {
  const icon = findIcon('envelope')
  if (icon) icon.children = []
  expect(findIcon('envelope')?.children).toHaveLength(1)
})
