import { ComparedWords } from '#components/history/compared-words'
import type { CommitmentDifference, CommitmentPlace, PlacedWording } from '#lib/changes/changes'
import { addressOf, nameOfDifference, otherPlaceOf, rulesOf, titleOf } from '#lib/changes/describe-commitment'
import type { SiteIndex } from '#lib/links/site-index'

interface Props {
  commitments: readonly CommitmentDifference[]
  /** The site as it is now. */
  site: SiteIndex
  /** Where the site is published, with what is gone from it here. */
  published: string
}

/** How many are shown; a machine gets them all. */
const MAX_SHOWN = 50

/** What was done to promises, with the words before and after, and the rules by which they are changed. */
export function ChangedCommitments({ commitments, site, published }: Props) {
  if (commitments.length === 0) return null
  const rest = commitments.length - MAX_SHOWN
  return (
    <section className="changed-commitments grid gap-6">
      <h2>Commitments</h2>
      {commitments.slice(0, MAX_SHOWN).map((difference) => (
        <ChangedCommitment key={keyOf(difference)} difference={difference} site={site} published={published} />
      ))}
      {rest > 0 && (
        <p>
          and {rest.toLocaleString('en')} more, in the <a href="/preview/changes.json">JSON</a>
        </p>
      )}
    </section>
  )
}

/** Its places tell it from all others, and what is said there from what shares a clause's anchor. */
function keyOf({ kind, before, after }: CommitmentDifference): string {
  const placeOf = (place: PlacedWording | undefined) => place && [addressOf(place), place.title, place.passages]
  return JSON.stringify([kind, placeOf(before), placeOf(after)])
}

interface DifferenceProps extends Pick<Props, 'site' | 'published'> {
  difference: CommitmentDifference
}

function ChangedCommitment({ difference, site, published }: DifferenceProps) {
  const { kind, before, after, removed, protectedBy } = difference
  const present = after ?? before
  if (!present) return null
  const [name, title] = [nameOfDifference(difference), titleOf(present)]
  // Of what is gone as a whole, the comparison has the words.
  const withdrawn = kind === 'withdrawn' ? [] : removed
  return (
    <article className="grid gap-2" aria-label={`${name}: ${title}`}>
      <h3>
        <span className={kind === 'withdrawn' || kind === 'weakened' ? 'text-danger' : undefined}>{name}</span>:{' '}
        {after ? <a href={addressOf(after)}>{title}</a> : title}
      </h3>
      <Places difference={difference} present={present} site={site} published={published} />
      {rulesOf(protectedBy).map(({ rule, url }) => (
        <p key={`${rule} ${url}`} className="protection">
          <strong>Protected:</strong> {rule} {url !== undefined && <a href={url}>{url}</a>}
        </p>
      ))}
      {withdrawn.length > 0 && (
        <p className="max-w-measure">
          <strong className="text-danger">No longer promised:</strong>{' '}
          {withdrawn.map((words) => `“${words}”`).join(' ')}
        </p>
      )}
      {kind !== 'moved' && <ComparedWords before={before ?? silent(present)} after={after ?? silent(present)} />}
    </article>
  )
}

/** What says nothing under the same title, which stands above already. */
function silent({ title }: PlacedWording) {
  return { title, passages: [], strength: undefined }
}

/** The page that a commitment is on, or was; and the other place that it is from, or in. */
function Places({ difference, present, site, published }: DifferenceProps & { present: PlacedWording }) {
  const { before, after } = difference
  const other = otherPlaceOf(difference)
  return (
    <p className="text-sm text-muted">
      {after ? 'On' : 'Was on'} <PageLink place={present} site={site} />
      {other && (
        <>
          , {other.word} <OtherPlace place={other.place} site={site} />
        </>
      )}
      {before && (
        <>
          {' · '}
          <a href={published + addressOf(before)} aria-label={`${titleOf(before)}, as published`}>
            As published
          </a>
        </>
      )}
    </p>
  )
}

function PageLink({ place: { page }, site }: { place: CommitmentPlace; site: SiteIndex }) {
  return site.pageByUrl.has(page.url) ? <a href={page.url}>{page.title}</a> : page.title
}

function OtherPlace({ place, site }: { place: CommitmentPlace; site: SiteIndex }) {
  return (
    <>
      “{titleOf(place)}” on <PageLink place={place} site={site} />
    </>
  )
}
