import type { SiteConfig } from '#lib/content/site-config'
import { withAnchor } from '#lib/links/with-anchor'
import {
  type ChangeJson,
  COMMITMENTS_SCHEMA,
  COMMITMENTS_VERSION,
  type CommitmentJson,
  type CommitmentsJson,
} from './commitments-schema'
import { feedUrlOf } from './feed-urls'
import type { CommitmentHistory, CommitmentName, PageHistory, SiteHistory, When, Wording } from './history'
import { changesById, type PlacedChange } from './history-anchors'
import { type PermanentUrls, toPermanentUrls } from './permanent-urls'

/** The sentences for editors may name folders of the machine that built the site, and would be others on another one. */
const NOT_WHOLE = 'The history may not be whole, as the site was built where not all of it was at hand.'

/** What `/commitments.json` takes from `site.yaml`. */
type JsonConfig = Pick<SiteConfig, 'title' | 'origin' | 'footer'>

/** All commitments of a site and their history, for programs: what is served at `/commitments.json`. */
export function toCommitmentsJson(history: SiteHistory, { title, origin, footer }: JsonConfig): CommitmentsJson {
  const urls = toPermanentUrls(history, origin)
  const pages = [...history.pages.values()]
  const commitments = pages.flatMap((page) => page.commitments.map((commitment) => ({ page, commitment })))
  const isStanding = ({ commitment }: (typeof commitments)[number]) => commitment.status === 'standing'
  const sorted = [...commitments.filter(isStanding), ...commitments.filter((known) => !isStanding(known))]
  const changesOfPage = new Map(pages.map((page) => [page, changesById(page)]))
  const toUrl = (path: string) => origin + encodeURI(path)
  return {
    $schema: toUrl(COMMITMENTS_SCHEMA),
    version: COMMITMENTS_VERSION,
    site: {
      title,
      url: toUrl('/'),
      licence: footer.licence ? { title: footer.licence.title, url: new URL(footer.licence.url, origin).href } : null,
    },
    problems: history.problems.length > 0 ? [NOT_WHOLE] : [],
    pages: pages.map(({ url, title, isGone, lastChanged, isOlderMissing }) => ({
      ...{ url: toUrl(url), title, isGone, lastChanged: toDate(lastChanged), isOlderMissing },
    })),
    commitments: sorted.map(({ page, commitment }) =>
      toCommitment(commitment, { page, urls, toUrl, changes: changesOfPage.get(page) }),
    ),
  }
}

interface Around {
  page: PageHistory
  urls: PermanentUrls
  toUrl: (path: string) => string
  changes: ReadonlyMap<string, PlacedChange> | undefined
}

function toCommitment(commitment: CommitmentHistory, around: Around): CommitmentJson {
  const { id, pageUrl, anchor, kind, status, isPromise, wording, since, first, changeIds } = commitment
  const { page, urls, toUrl, changes } = around
  const url = toUrl(pageUrl)
  return {
    id: withAnchor(urls.nameOf(page.url), id),
    page: url,
    url: status !== 'standing' ? null : anchor === '' ? url : withAnchor(url, anchor),
    ...{ kind, status, isPromise },
    ...toWording(wording),
    since: toDate(since),
    first: toDate(first),
    history: changeIds.flatMap((changeId) => toChange(changes?.get(changeId), around)),
    links: {
      html: withAnchor(urls.linkTo(page.url), id),
      history: urls.linkTo(page.url),
      feed: toUrl(feedUrlOf(page.url)),
    },
  }
}

function toChange(placed: PlacedChange | undefined, around: Around): ChangeJson[] {
  if (!placed) return []
  const { page, urls } = around
  const { when, source, commit, author } = placed.revision
  const { id, kind, isMoved, before, after, removed, from, into } = placed.change
  const toName = (name: CommitmentName) => ({
    id: withAnchor(urls.nameOf(name.pageUrl), name.id),
    title: name.title,
    page: around.toUrl(name.pageUrl),
  })
  return [
    {
      id: withAnchor(urls.nameOf(page.url), id),
      url: withAnchor(urls.linkTo(page.url), id),
      ...{ kind, isMoved, date: toDate(when), source },
      commit: commit?.id ?? null,
      commitUrl: commit?.url ?? null,
      author: author || null,
      before: before ? toWording(before) : null,
      after: after ? toWording(after) : null,
      removed: [...removed],
      from: from ? toName(from) : null,
      into: into ? toName(into) : null,
    },
  ]
}

function toWording({ title, passages, strength }: Wording) {
  const words = passages.map(({ text }) => text).join('\n')
  return { title, words, passages: passages.map(({ text, isItem }) => ({ text, isItem })), strength: strength ?? null }
}

function toDate(when: When | undefined) {
  return when ? { day: when.day, certainty: when.certainty, moment: when.moment ?? null } : null
}
