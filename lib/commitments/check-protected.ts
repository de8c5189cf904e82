import type { Site } from '#lib/content/read-site'
import type { ProtectedWords } from '#lib/content/site-config'
import { placeOfFile } from '#lib/content/source-text'
import type { Place, Report, Stretch } from '#lib/findings/finding'
import { allowanceComment } from './allowance-comment'
import { type ChangedCommitments, type ComparedSites, commitmentsIn } from './changed-commitments'
import type { Commitment } from './commitment'
import type { CommitmentChange } from './compare-commitments'
import { excerpt } from './excerpt'
import type { LossPlaces } from './loss-places'
import { nameOf, protects, protectsPage } from './protection'
import { plainForm } from './words'

/** Changes, and where something is said of what is gone. */
interface Changes extends ChangedCommitments {
  places: LossPlaces
}

/**
 * Reports words that the site or its base protects and that were touched, and protection that was taken away.
 *
 * It is an error: the site isn't built from such a change until the change says who agreed, in a comment that it
 * brings along (`allow promise-protected`). What protects words in the base counts as well, so that nobody can
 * take the protection away with the words.
 *
 * @returns the changes that were reported
 */
export function checkProtected(
  sites: ComparedSites,
  { places, ...changed }: Changes,
  report: Report,
): Set<CommitmentChange> {
  const { site, base } = sites
  const entries = [...base.site.index.config.protected, ...site.index.config.protected]
  const told = new Set<CommitmentChange>()
  if (entries.length === 0) return told
  const pagesGone = new Set<string>()
  for (const change of changed.changes) {
    if (change.kind === 'kept') continue
    const entry = entries.find((one) => isMeant(one, change))
    if (!entry) continue
    told.add(change)
    if (change.kind === 'withdrawn' && !places.pageOf(change.before)) {
      if (pagesGone.has(change.before.page.path)) continue
      pagesGone.add(change.before.page.path)
    }
    const place = placeOf(change, places)
    report('promise-protected', place, messageOf(change, places), hintOf(entry, place, site))
  }
  checkKept(sites, changed, report)
  return told
}

function isMeant(entry: ProtectedWords, { before, after }: CommitmentChange): boolean {
  return (before !== undefined && protects(entry, before)) || (after !== undefined && protects(entry, after))
}

function placeOf(change: CommitmentChange, places: LossPlaces): Stretch {
  if (change.kind === 'withdrawn') return places.ofCommitment(change.before)
  return firstDifference(change.before, change.after)?.now?.place ?? change.after.place
}

function messageOf(change: CommitmentChange, places: LossPlaces): string {
  const title = change.before?.title || change.after?.title
  const name = title ? `“${title}”` : 'This'
  switch (change.kind) {
    case 'new':
      return `The page is protected, and ${name} was added: ${excerpt(change.after.words)}`
    case 'withdrawn':
      return places.pageOf(change.before)
        ? `${name} is protected, and was removed. Before: ${excerpt(change.before.words)}`
        : `The page “${change.before.page.title}” is protected, and was removed. Before: ${excerpt(change.before.words)}`
    case 'moved':
      return `${name} is protected, and was moved from ${addressOf(change.before)} to ${addressOf(change.after)}.`
    default:
      return `${name} is protected, and was ${verbs[change.kind]}. ${difference(change.before, change.after)}`
  }
}

const verbs = { kept: 'kept', reworded: 'changed', strengthened: 'changed', weakened: 'weakened' } as const

function addressOf({ page, id }: Commitment): string {
  return id === '' ? page.url : `${page.url}#${id}`
}

function difference(before: Commitment, after: Commitment): string {
  const first = firstDifference(before, after)
  if (first) {
    const now = first.now ? ` Now: ${excerpt(first.now.text)}` : ''
    return first.old ? `Before: ${excerpt(first.old.text)}${now}` : now.trim()
  }
  if (plainForm(before.title) !== plainForm(after.title)) return `Its title is now “${after.title}”.`
  const [old, now] = firstUnequal(before.addresses, after.addresses)
  if (old !== undefined && now !== undefined) return `A link of it leads to \`${now}\`, and led to \`${old}\`.`
  return old === undefined ? `A link to \`${now}\` was added.` : `A link to \`${old}\` was taken out.`
}

/** The first sentences that differ. */
function firstDifference(before: Commitment | undefined, after: Commitment) {
  const [old, now] = firstUnequal(before?.sentences ?? [], after.sentences, ({ text }) => plainForm(text))
  return old || now ? { old, now } : undefined
}

function firstUnequal<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (value: T) => unknown = (value) => value,
): [T?, T?] {
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [old, now] = [before[index], after[index]]
    if (old === undefined || now === undefined || keyOf(old) !== keyOf(now)) return [old, now]
  }
  return []
}

function hintOf({ rule, url }: ProtectedWords, place: Place, site: Site): string {
  const where = url === undefined ? '' : ` (${url})`
  const comment = allowanceComment('promise-protected', 'who agreed, and when', place, site)
  return `${sentence(rule)}${where} Undo the change; or, where that was followed, say so in a comment here: ${comment}.`
}

function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`
}

/** Reports entries of the base that are gone while words that they protected are still there, and rules that were rewritten. */
function checkKept({ site, base, load }: ComparedSites, { changes }: ChangedCommitments, report: Report): void {
  // What can't be read is reported as that.
  if (site.unread.includes('site.yaml')) return
  const own = site.index.config.protected
  for (const entry of base.site.index.config.protected) {
    const same = own.findIndex((other) => nameOf(other) === nameOf(entry))
    const kept = own[same]
    if (kept?.rule === entry.rule) continue
    const place = placeOfEntry(site, same)
    if (kept) {
      const message = `The rule that protects ${nameOf(entry)} was changed. Before: ${excerpt(entry.rule)} Now: ${excerpt(kept.rule)}`
      report('promise-protected', place, message, hintOf(entry, place, site))
    } else if (isStillThere(entry, { site, base, load }, changes)) {
      report('promise-protected', place, `${nameOf(entry)} is no longer protected.`, hintOf(entry, place, site))
    }
  }
}

/** Where the entry is; else where it would be. */
function placeOfEntry({ configDocument }: Site, index: number): Place {
  const path = index < 0 ? ['protected'] : ['protected', index, 'rule']
  return configDocument?.placeOf(path, 'key') ?? placeOfFile('site.yaml')
}

/** Whether words that an entry protected are there, and nothing protects them. */
function isStillThere(
  entry: ProtectedWords,
  { site, base, load }: ComparedSites,
  changes: readonly CommitmentChange[],
): boolean {
  const own = site.index.config.protected
  const isBare = (commitment: Commitment) => !own.some((other) => protects(other, commitment))
  const compared = new Set(changes.map(({ before }) => before?.page.path))
  const moved = changes.flatMap(({ before, after }) => (before && after && protects(entry, before) ? [after] : []))
  const others = base.site.index.pages.filter(({ path, url }) => !compared.has(path) && protectsPage(entry, url))
  const unchanged = others
    .flatMap((page) => commitmentsIn(page, base.site.index, load))
    .filter((one) => protects(entry, one))
  return [...moved, ...unchanged].some(isBare)
}
