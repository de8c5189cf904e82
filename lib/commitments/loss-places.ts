import type { Page } from '#lib/content/page'
import type { Site } from '#lib/content/read-site'
import { placeOfFile } from '#lib/content/source-text'
import type { Place } from '#lib/findings/finding'
import type { ChangedCommitments } from './changed-commitments'
import type { Commitment, SectionName, Sentence } from './commitment'
import type { KeptCommitment } from './compare-commitments'
import { plainForm } from './words'

/** How many sentences before one that is gone are looked for: the nearest says best where it stood. */
const REACH = 5

/** Where something is said of what is there no longer: at what stood before it. */
export class LossPlaces {
  readonly #changed: ChangedCommitments
  readonly #site: Site
  readonly #sentences = new Map<Commitment, ReadonlyMap<string, Sentence>>()
  readonly #indexes: ReadonlyMap<Commitment, number>
  /** The ids of all sections that are there, former ones among them. */
  readonly #ids: ReadonlySet<string>

  constructor(changed: ChangedCommitments, site: Site) {
    this.#changed = changed
    this.#site = site
    this.#indexes = new Map(changed.changes.flatMap(({ before }, index) => (before ? [[before, index] as const] : [])))
    this.#ids = new Set(changed.changes.flatMap(({ after }) => (after ? keysOf(after) : [])))
  }

  /** The page of a commitment as it is now, if it is there. */
  pageOf({ page }: Commitment): Page | undefined {
    const { pageByUrl, pageByPath, pages } = this.#site.index
    const found =
      [pageByPath.get(page.path), pageByUrl.get(page.url)].find((now) => now && this.#changed.isSamePage(page, now)) ??
      pages.find((now) => this.#changed.isSamePage(page, now))
    return found?.unpublished === undefined ? found : undefined
  }

  /** The outermost section around a commitment that its page no longer has. */
  sectionGone(gone: Commitment): SectionName | undefined {
    const page = this.pageOf(gone)
    return page && gone.within.find(({ id }) => !this.#ids.has(`${page.path}#${id}`))
  }

  /** Where a sentence stood in a commitment that is still there. */
  ofSentence({ before, after }: KeptCommitment, sentence: Sentence): Place {
    const at = before.sentences.indexOf(sentence)
    for (const { text } of before.sentences.slice(Math.max(0, at - REACH), at).toReversed()) {
      const now = this.#sentenceIn(after, text)
      if (now) return pointOf(now.place)
    }
    return pointOf(after.place)
  }

  #sentenceIn(commitment: Commitment, text: string): Sentence | undefined {
    const known =
      this.#sentences.get(commitment) ?? new Map(commitment.sentences.map((one) => [plainForm(one.text), one]))
    this.#sentences.set(commitment, known)
    return known.get(plainForm(text))
  }

  /** Where a commitment stood: at the one before it, at the page, or where it is said what became of the page. */
  ofCommitment(gone: Commitment): Place {
    const page = this.pageOf(gone)
    if (!page) return this.#ofPage(gone.page)
    const { before, after } = this.#around(gone, page)
    const isNear = (now: Commitment) => [now.id, now.within.at(-1)?.id].includes(gone.within.at(-1)?.id)
    const near = [before, after].find((now) => now && isNear(now)) ?? before
    return pointOf(near?.place ?? placeOfPage(page))
  }

  /** Commitments that stood before and after one that is gone, as they are now. */
  #around(gone: Commitment, { path }: Page): { before: Commitment | undefined; after: Commitment | undefined } {
    const { changes } = this.#changed
    const at = this.#indexes.get(gone) ?? 0
    const find = (step: 1 | -1) => {
      for (let index = at + step; changes[index]?.before?.page.path === gone.page.path; index += step) {
        const after = changes[index]?.after
        if (after?.page.path === path) return after
      }
      return undefined
    }
    return { before: find(-1), after: find(1) }
  }

  #ofPage({ url, path }: Commitment['page']): Place {
    const { index, urls, configDocument } = this.#site
    // A page that was made a draft.
    const page = index.pageByPath.get(path) ?? index.unpublished.get(path)
    if (page) return placeOfPage(page)
    if (Object.hasOwn(index.urls.redirects, url) && urls) return urls.document.placeOf(['redirects', url], 'key')
    return configDocument?.placeOf([]) ?? placeOfFile(path)
  }
}

function keysOf({ page, id, formerIds, within }: Commitment): string[] {
  return [id, ...formerIds, ...within.map((around) => around.id)].map((name) => `${page.path}#${name}`)
}

function placeOfPage(page: Page): Place {
  if (page.unpublished !== undefined && Object.hasOwn(page.params, 'draft')) return page.placeOf(['draft'], 'key')
  return page.kind === 'landing' || page.body.value.trim() === '' ? placeOfFile(page.path) : placeOfBody(page)
}

function placeOfBody({ body }: Page): Place {
  const [lead = ''] = /^\s*/.exec(body.value) ?? []
  return { file: body.file, line: body.line + lead.split('\n').length - 1, column: 1 }
}

function pointOf({ file, line, column }: Place): Place {
  return { file, line, column }
}
