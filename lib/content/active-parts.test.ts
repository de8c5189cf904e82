import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { activePartsOf } from './active-parts'

const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`

test.for([
  ['a script', svg('<script>hit()</script>'), '`<script>`'],
  ['a script of another namespace', svg('<x:g><SCRIPT href="#a"/></x:g>'), '`<script>`'],
  ['a handler', svg('<path d="M0 0"/>', 'onload="hit()"'), '`onload`'],
  ['HTML', svg('<foreignObject><p>x</p></foreignObject>'), '`<foreignObject>`'],
  ['a picture from elsewhere', svg('<image href="https://a.org/x.png"/>'), 'the address `https://a.org/x.png`'],
  ['a part of another file', svg('<use xlink:href="b.svg#c"/>'), 'the address `b.svg#c`'],
  ['a link that runs code', svg('<a href="javascript:hit()">x</a>'), 'the address `javascript:hit()`'],
  ['a drawing in an address', svg('<image href="data:image/svg+xml,x"/>'), 'the address `data:image/svg+xml,x`'],
  ['a style that imports', svg('<style>@import "a.css";</style>'), 'a style that loads a file'],
  ['a fill from elsewhere', svg('<g fill="url(https://a.org/x.svg#y)"/>'), 'a style that loads a file'],
  ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'an entity'],
] as const)('%s is found', ([, source, part]) => {
  expect(activePartsOf(source)).toContain(part)
})

test('what only draws has none', () => {
  const source = svg(
    '<defs><linearGradient id="a"/></defs><g fill="url(#a)" style="stroke: url(\'#a\')"/><use href="#b"/><a href="https://a.org/">x</a>',
  )
  expect(activePartsOf(source)).toEqual([])
})

test.for(readdirSync('public/pictures').filter((name) => name.endsWith('.svg')))('%s only draws', (name) => {
  expect(activePartsOf(readFileSync(`public/pictures/${name}`, 'utf8'))).toEqual([])
})
