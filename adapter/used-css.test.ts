import { expect, test } from 'vitest'
import { toUsedCss } from './used-css'

const names = new Set(['html', 'body', 'p', '.note', '.a:b', '#content'])

test.for([
  ['an element of the page', 'p{color:red}', 'p{color:red}'],
  ['an element that is not there', 'table{color:red}', ''],
  ['a class of the page', '.note{color:red}', '.note{color:red}'],
  ['a class that is not there', '.tip{color:red}', ''],
  ['an escaped class', '.a\\:b{color:red}.a\\:c{color:red}', '.a\\:b{color:red}'],
  ['one selector of a list', 'p,td,.tip{color:red}', 'p{color:red}'],
  ['a descendant', '.note p{color:red}.tip p{color:red}', '.note p{color:red}'],
  ['an id', '#content{color:red}#other{color:red}', '#content{color:red}'],
  ['pseudo-classes, whatever is in them', ':is(td,p):not(.tip){color:red}', ':is(td,p):not(.tip){color:red}'],
  ['what holds a class', 'p:has(.note){a:b}p:has(> .tip){a:b}', 'p:has(.note){a:b}'],
  ['what holds one of several', 'p:has(.note,.tip){a:b}', 'p:has(.note,.tip){a:b}'],
  ['what holds none', 'p:not(:has(.tip)){a:b}', 'p:not(:has(.tip)){a:b}'],
  ['the root and everything', ':root,*,::before{--a:b}', ':root,*,::before{--a:b}'],
  ['a group', '@media print{p{color:red}.tip{color:red}}', '@media print{p{color:red}}'],
  ['an empty group', '@media (width > 1px){@supports (a:b){.tip{color:red}}}', ''],
  ['the order of layers', '@layer a,b;@layer a{.tip{color:red}}', '@layer a,b;'],
  ['keyframes and properties', '@keyframes a{to{color:red}}', '@keyframes a{to{color:red}}'],
  ['values that are newer than the parser', 'p{color:light-dark(#000,#fff)}', 'p{color:light-dark(#000,#fff)}'],
] as const)('%s', ([, css, used]) => {
  expect(toUsedCss(css, names)).toBe(used)
})
