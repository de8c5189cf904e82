import { element } from '../element'
import { type RoleKind, toWords } from './role-kind'

/** A role of Sphinx that is an element of HTML around what is written. */
function literalRole(tagName: string, toValue = (value: string) => value): RoleKind {
  return {
    words: ({ value }) => toWords(toValue(value)),
    toNodes: ({ children }) => [element(tagName, {}, children)],
  }
}

const code = literalRole('code')
/** `a/{name}.txt`: braces are around what stands for something else. */
const sample = literalRole('code', (value) => value.replaceAll(/(?<!\\)[{}]/g, ''))
const title = literalRole('cite')

/** `` {menuselection}`File --> Open` `` */
const menu = literalRole('strong', (value) => value.replaceAll('-->', '‣'))
const label = literalRole('strong', (value) => value.replaceAll(/&(?!&)/g, ''))

/** Roles of docutils and Sphinx that set words in another way. */
export const sphinxRoles: Readonly<Record<string, RoleKind>> = {
  code,
  literal: code,
  command: code,
  program: code,
  envvar: code,
  file: sample,
  samp: sample,
  dfn: literalRole('dfn'),
  emphasis: literalRole('em'),
  strong: literalRole('strong'),
  guilabel: label,
  menuselection: menu,
  title,
  t: title,
  'title-reference': title,
}
