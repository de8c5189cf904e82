import type { Site } from '#lib/content/read-site'
import type { Report } from '#lib/findings/finding'
import { allowanceComment } from './allowance-comment'
import type { KeptCommitment, WithdrawnCommitment } from './compare-commitments'
import { excerpt } from './excerpt'
import type { LossPlaces } from './loss-places'

interface Reporting {
  site: Site
  places: LossPlaces
  report: Report
}

type Loss = KeptCommitment | WithdrawnCommitment

/** Reports what commitments lost: sentences that are weaker, sentences that are gone, and what is gone as a whole. */
export function reportLosses(losses: readonly Loss[], reporting: Reporting): void {
  for (const loss of losses) reportWeakened(loss, reporting)
  for (const loss of losses) if (loss.kind !== 'withdrawn') reportRemoved(loss, reporting)
  for (const group of groupsOf(losses, reporting.places)) reportWithdrawn(group, reporting)
}

function reportWeakened({ weakened }: Loss, { site, report }: Reporting): void {
  for (const { before, after, weakenings } of weakened) {
    const { place, text } = after.sentence
    const ways = weakenings.map(({ words }) => words).join(', ')
    const [first] = weakenings
    const quoted = `Before: ${excerpt(before.text, first?.old)} Now: ${excerpt(text, first?.now)}`
    const comment = allowanceComment('promise-weakened', 'the reason', place, site)
    const hint = `Keep what it said; or, if it is meant, say why in a comment: ${comment}.`
    report('promise-weakened', place, `A promise is weaker: ${ways}. ${quoted}`, hint)
  }
}

function reportRemoved(change: KeptCommitment, { site, places, report }: Reporting): void {
  for (const sentence of change.removed) {
    const { title } = change.after
    const place = places.ofSentence(change, sentence)
    const message = `A promise is gone${title ? ` from “${title}”` : ''}: ${excerpt(sentence.text)}`
    report('promise-removed', place, message, hintAt(place, site))
  }
}

function hintAt(place: Parameters<typeof allowanceComment>[2], site: Site): string {
  const comment = allowanceComment('promise-removed', 'the reason', place, site)
  return `Put it back; or, if it is meant, say why in a comment here: ${comment}.`
}

/** Those that are gone by the outermost section that is, or by their page if that is gone itself. */
function groupsOf(losses: readonly Loss[], places: LossPlaces): Iterable<WithdrawnCommitment[]> {
  const groups = new Map<string, WithdrawnCommitment[]>()
  for (const loss of losses) {
    if (loss.kind !== 'withdrawn') continue
    const { page, id } = loss.before
    const outermost = places.sectionGone(loss.before)?.id ?? id
    const key = places.pageOf(loss.before) ? `${page.path}#${outermost}` : page.path
    groups.set(key, [...(groups.get(key) ?? []), loss])
  }
  return groups.values()
}

/** How many promises are quoted that went with one section or page. */
const MAX_QUOTED = 3

function reportWithdrawn(group: readonly WithdrawnCommitment[], { site, places, report }: Reporting): void {
  const [first] = group
  const sentences = group.flatMap(({ removed }) => removed)
  if (!first || sentences.length === 0) return
  const { page, title } = { ...first.before, ...places.sectionGone(first.before) }
  const quoted = sentences.slice(0, MAX_QUOTED).map(({ text }) => excerpt(text))
  const others = sentences.length - quoted.length
  const words = `${quoted.join(' ')}${others > 0 ? ` and ${others} more` : ''}`
  const what = places.pageOf(first.before)
    ? `The promise “${title}” is gone: ${words}`
    : `The page “${page.title}” (${page.url}) is gone, and what it promised: ${words}`
  const place = places.ofCommitment(first.before)
  report('promise-removed', place, what, hintAt(place, site))
}
