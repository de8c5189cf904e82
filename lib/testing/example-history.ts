import type { PageHistory, SiteHistory, When } from '#lib/history/history'
import { change, commit, commitment, first, name, ofGone, pageUrl, revision, wording } from './history-parts'

const days = {
  first: { day: '2025-03-04', certainty: 'before' },
  version: { day: '2025-09-12', certainty: 'by' },
  second: { day: '2026-01-20', certainty: 'on', moment: '2026-01-20T09:30:00Z' },
  broken: { day: '2026-01-21', certainty: 'on', moment: '2026-01-21T10:00:00Z' },
  third: { day: '2026-02-06', certainty: 'on', moment: '2026-02-06T12:00:00Z' },
} as const satisfies Record<string, When>

const openness = wording('Openness', ['We publish all our code.', 'We acknowledge our funders.'], undefined)
const code = wording('Open code', ['We publish all our code under open licences.'], undefined)
const leaving = wording('Leaving', ['Providers SHOULD hand over all data.'], 'should')
const leavingNow = wording('Leaving', ['Providers MUST hand over all data within 30 days.'], 'must')
const logs = wording('Logs', ['We keep logs for a year.', 'Everybody may read them.'], undefined)
const logsNow = wording('Logs', ['We keep logs.'], undefined)
const fees = wording('Fees', ['We charge no fees.'], undefined)
const news = wording('News', ['We announce changes.'], undefined)
const archive = wording('Archive', ['We keep an archive.'], undefined)
const contact = wording('Contact', ['We answer within a week.'], undefined)
const drafts = wording('Drafts', ['We show drafts.'], undefined)

/** A page whose commitments went through all that can happen to one. */
export const exampleHistory: PageHistory = {
  url: pageUrl,
  title: 'Our promises',
  isGone: false,
  isOlderMissing: true,
  lastChanged: days.third,
  revisions: [
    revision('2025-03', {
      source: 'import',
      when: days.first,
      commit: { id: 'd5f951088', url: 'https://github.com/example/promises/blob/d5f951088/index.md' },
      changes: [
        first('openness', openness, '2025-03'),
        first('leaving', leaving, '2025-03'),
        first('logs', logs, '2025-03'),
        first('fees', fees, '2025-03'),
        first('news', news, '2025-03'),
        first('archive', archive, '2025-03'),
      ],
    }),
    revision('2025-09-12', {
      source: 'version',
      when: days.version,
      versionUrl: '/promises/versions/2025-09-12/',
      changes: [change('fees-2025-09-12', 'withdrawn', { title: 'Fees', id: 'fees', before: fees, removed: fees })],
    }),
    revision('0a1b2c3d4e5f60718293a4b5c6d7e8f901234567', {
      when: days.second,
      commit: commit('0a1b2c3d4e5f60718293a4b5c6d7e8f901234567'),
      author: 'Ada Lovelace',
      subject: 'Say more of leaving, and less of logs',
      hasGapBefore: true,
      movedFrom: '/old-promises/',
      changes: [
        change('leaving-2026-01-20', 'strengthened', {
          ...{ id: 'leaving', title: 'Leaving', before: leaving, after: leavingNow },
        }),
        change('logs-2026-01-20', 'weakened', {
          ...{ id: 'logs', title: 'Logs', before: logs, after: logsNow },
          removed: ['Everybody may read them.'],
        }),
        change('fees-2026-01-20', 'restored', { id: 'fees', title: 'Fees', before: fees, after: fees }),
        change('news-2026-01-20', 'merged', { id: 'news', title: 'News', before: news, into: name('logs', 'Logs') }),
        change('archive-2026-01-20', 'moved', {
          ...{ id: 'archive', title: 'Archive', before: archive, isMoved: true },
          into: { pageUrl: '/gone/', id: 'archive', title: 'Archive' },
        }),
      ],
    }),
    revision('1b2c3d4e5f60718293a4b5c6d7e8f9012345678a', {
      when: days.broken,
      commit: commit('1b2c3d4e5f60718293a4b5c6d7e8f9012345678a'),
      author: 'Ada Lovelace',
      problem: 'Its front matter can’t be read: a bracket is not closed.',
    }),
    revision('2c3d4e5f60718293a4b5c6d7e8f9012345678ab1', {
      when: days.third,
      commit: commit('2c3d4e5f60718293a4b5c6d7e8f9012345678ab1'),
      author: 'Grace <script>Hopper</script>',
      subject: 'Restructure the promises',
      changes: [
        change('openness-2026-02-06', 'reworded', {
          ...{ id: 'openness', title: 'Open code', before: openness, after: code },
          ...{ removed: ['We acknowledge our funders.'], isMoved: true },
        }),
        change('contact-2026-02-06', 'split', {
          ...{ id: 'contact', title: 'Contact', before: contact, after: contact },
          from: name('leaving', 'Leaving'),
        }),
      ],
    }),
    revision('uncommitted', {
      source: 'uncommitted',
      when: undefined,
      changes: [change('drafts-uncommitted', 'published', { id: 'drafts', title: 'Drafts', after: drafts })],
    }),
  ],
  commitments: [
    commitment('openness', code, {
      ...{ otherIds: ['open-code'], anchor: 'open-code', since: days.third, first: days.first },
      changeIds: ['openness-2025-03', 'openness-2026-02-06'],
    }),
    commitment('leaving', leavingNow, {
      ...{ kind: 'clause', anchor: 'providers', since: days.second, first: days.first },
      changeIds: ['leaving-2025-03', 'leaving-2026-01-20'],
    }),
    commitment('contact', contact, { since: days.third, first: days.third, changeIds: ['contact-2026-02-06'] }),
    commitment('logs', logsNow, {
      ...{ since: days.second, first: days.first, isPromise: false },
      changeIds: ['logs-2025-03', 'logs-2026-01-20'],
    }),
    commitment('fees', fees, {
      ...{ since: days.second, first: days.first },
      changeIds: ['fees-2025-03', 'fees-2025-09-12', 'fees-2026-01-20'],
    }),
    commitment('drafts', drafts, { since: undefined, first: undefined, changeIds: ['drafts-uncommitted'] }),
    commitment('news', news, {
      ...{ status: 'merged', since: days.second, first: days.first },
      changeIds: ['news-2025-03', 'news-2026-01-20'],
    }),
  ],
  withdrawnSentences: [
    {
      text: 'We acknowledge our funders.',
      commitment: name('openness', 'Open code'),
      changeId: 'openness-2026-02-06',
      when: days.third,
    },
    {
      text: 'Everybody may read them.',
      commitment: name('logs', 'Logs'),
      changeId: 'logs-2026-01-20',
      when: days.second,
    },
  ],
}

/** A page that is gone, with what it promised at last. */
export const goneHistory: PageHistory = {
  url: '/gone/',
  title: 'Gone & forgotten',
  isGone: true,
  isOlderMissing: false,
  lastChanged: days.third,
  revisions: [
    revision('3d4e5f60718293a4b5c6d7e8f9012345678ab1c2', {
      when: days.second,
      commit: commit('3d4e5f60718293a4b5c6d7e8f9012345678ab1c2'),
      changes: [{ ...first('archive', archive, '2026-01-20'), commitment: ofGone('archive', 'Archive') }],
    }),
    revision('4e5f60718293a4b5c6d7e8f9012345678ab1c2d3', {
      when: days.third,
      commit: commit('4e5f60718293a4b5c6d7e8f9012345678ab1c2d3'),
      isRemoval: true,
      changes: [
        {
          ...change('archive-2026-02-06', 'withdrawn', {
            ...{ id: 'archive', title: 'Archive', before: archive, removed: archive },
          }),
          commitment: ofGone('archive', 'Archive'),
        },
      ],
    }),
  ],
  commitments: [
    {
      ...commitment('archive', archive, { status: 'withdrawn', since: days.third, first: days.second }),
      pageUrl: '/gone/',
      changeIds: ['archive-2026-01-20', 'archive-2026-02-06'],
    },
  ],
  withdrawnSentences: [],
}

/** A site of both pages. */
export const exampleSiteHistory: SiteHistory = {
  pages: new Map([exampleHistory, goneHistory].map((page) => [page.url, page])),
  problems: [],
}
