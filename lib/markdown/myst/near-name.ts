import { nearest, suggest } from '#lib/findings/suggest'
import type { SiteIndex } from '#lib/links/site-index'
import type { Lookup } from './find-target'
import type { RoleReference } from './nodes'
import { targetsOf } from './target-index'

/** To how many names a site's references are compared, as long as they lead nowhere: it takes a while. */
const MAX_COMPARED = 300_000

/** More names than that are no help. */
const MAX_LISTED = 20

const compared = new WeakMap<SiteIndex, number>()

/** A hint for a reference that leads nowhere: the label, word or file that is nearest to it. */
export function nearName(written: string, by: RoleReference['by'], lookup: Lookup): string {
  const { site } = lookup.context
  const spent = compared.get(site) ?? 0
  if (spent > MAX_COMPARED) return 'Correct it, or give what it should lead to a label.'
  const known = namesOf(by, lookup)
  compared.set(site, spent + known.length)
  if (known.length <= MAX_LISTED || nearest(written, known) !== undefined) return suggest(written, known)
  return by === 'page'
    ? 'Write the path of its file, from this one: `../folder/page.md`.'
    : 'Correct it: no name is like it.'
}

function namesOf(by: RoleReference['by'], { context, own }: Lookup): string[] {
  if (by === 'page') return context.site.pages.map(({ path }) => path)
  const names = [...new Set([...own.keys(), ...targetsOf(context.site).byLabel.keys()])]
  if (by === 'label') return names.filter((name) => !name.startsWith('term-'))
  return names.filter((name) => name.startsWith('term-')).map((name) => name.slice('term-'.length))
}
