import type { RoleReference } from '../nodes'
import { type RoleKind, splitTarget, toWords } from './role-kind'

function referenceRole(by: RoleReference['by']): RoleKind {
  return {
    words: ({ value }) => toWords(splitTarget(value).words ?? splitTarget(value).target),
    toNodes({ content: { value }, children }) {
      const { words, target } = splitTarget(value)
      // A term is shown as it is written here, anything else by the words of what it leads to.
      const shown = words === undefined && by !== 'term' ? [] : children
      return [{ type: 'mystReference', by, to: target, children: shown }]
    },
  }
}

const toLabel = referenceRole('label')

/** `` {ref}`values` ``, `` {ref}`our values <values>` ``, `` {numref}`Fig. %s <map>` `` and the like: resolved later. */
export const referenceRoles: Readonly<Record<string, RoleKind>> = {
  ref: toLabel,
  numref: toLabel,
  eq: toLabel,
  'prf:ref': toLabel,
  doc: referenceRole('page'),
  term: referenceRole('term'),
}

/** `` {download}`the figures <figures.csv>` ``: a link to a file. */
const download: RoleKind = {
  words: ({ value }) => toWords(splitTarget(value).words ?? fileName(splitTarget(value).target)),
  toNodes: ({ content, children }) => [{ type: 'link', url: splitTarget(content.value).target, children }],
}

/** `` {button}`Write to us <mailto:a@example.org>` ``: a link that looks like a button. */
const button: RoleKind = {
  words: ({ value }) => toWords(splitTarget(value).words ?? value.replaceAll(/^<|>$/g, '')),
  toNodes({ content: { value }, children }, { report }) {
    const data = { hProperties: { className: ['button'] } }
    if (value.includes('<')) return [{ type: 'link', url: splitTarget(value).target, children, data }]
    const message = `The button \`${value}\` leads nowhere.`
    report('role-content', message, 'Write where it leads to after its words: `words <page.md>`.')
    return children
  },
}

export const linkRoles: Readonly<Record<string, RoleKind>> = { download, button }

function fileName(path: string): string {
  return path.split('/').at(-1) || path
}
