import type { Clause } from '#lib/blocks/block'
import { placeAt, placeOfFile } from '#lib/content/source-text'
import type { UrlsConfig } from '#lib/content/urls-config'
import type { Place } from '#lib/findings/finding'
import type { SiteIndex } from '#lib/links/site-index'
import type { RichText } from '#lib/markdown/rich-text'
import type { LoadedPage } from '#lib/pipeline'
import { addressesIn, type WrittenAddress } from './addresses'
import type { Commitment, Sentence } from './commitment'
import { obligationsIn, strengthOf } from './obligations'
import { type HeadingPart, type Passage, partsOf } from './passages'
import { toSentences } from './sentences'

/** A commitment that words are still added to. */
interface Draft extends Pick<Commitment, 'kind' | 'id' | 'title' | 'within' | 'isDeclared' | 'place'> {
  /** How deep it stands: 0 for the page, 1 for a section, then the levels of headings. */
  level: number
  texts: string[]
  sentences: Sentence[]
  addresses: string[]
}

/**
 * What a page promises, in reading order: each section of a landing page, each section below a heading, and each
 * numbered clause with a word of RFC 2119. The words above the first heading are a commitment, too; sections
 * without words of their own are none.
 */
export function commitmentsOf({ page, blocks }: LoadedPage, { urls, config }: SiteIndex): Commitment[] {
  const outline = new Outline(config.language, {
    title: page.title,
    place: page.body.value.trim() === '' ? placeOfFile(page.path) : placeAt(page.body, page.body.value.search(/\S/)),
  })
  for (const block of blocks) {
    for (const [index, clause] of block.clauses.entries()) {
      outline.addClause(clause, {
        isDeclared: block.kind === 'commitments',
        level: index > 0 && block.kind !== 'commitments' ? 2 : 1,
      })
    }
  }
  const formerIds = formerIdsIn(page.url, urls)
  const { url, path, title } = page
  return outline.drafts.flatMap((draft) => {
    const { texts, level, ...rest } = draft
    const words = texts.join(' ')
    if (words === '') return []
    const strength = strengthOf(draft.sentences.map(({ text }) => text))
    return [{ ...rest, page: { url, path, title }, formerIds: formerIds(draft), words, strength }]
  })
}

/** What `urls.yaml` says of the ids that a page's commitments had; a clause had those of its section, with its number. */
export function formerIdsIn(
  url: string,
  urls: UrlsConfig,
): (commitment: Pick<Commitment, 'kind' | 'id' | 'within'>) => string[] {
  const former = formerIdsOf(url, urls)
  return ({ kind, id, within }) => {
    const section = kind === 'clause' ? within.at(-1)?.id : id
    return section === undefined ? [] : (former.get(section) ?? []).map((old) => old + id.slice(section.length))
  }
}

/** By anchor: the former anchors that each leads to, also where it is one of several that took their place. */
function formerIdsOf(url: string, { anchors }: UrlsConfig): Map<string, string[]> {
  const former = new Map<string, string[]>()
  for (const [old, targets] of Object.entries(anchors[url] ?? {})) {
    for (const target of [targets].flat()) former.set(target, [...(former.get(target) ?? []), old])
  }
  return former
}

class Outline {
  readonly drafts: Draft[] = []
  readonly #language: string
  readonly #ids = new Set<string>()
  #section: Draft
  /** The sections that the present one stands in, and it. */
  readonly #around: Draft[] = []

  constructor(language: string, { title, place }: { title: string; place: Place }) {
    this.#language = language
    this.#section = this.#open({ kind: 'section', id: '', title, within: [], isDeclared: false, place, level: 0 })
  }

  #open(start: Omit<Draft, 'texts' | 'sentences' | 'addresses'>): Draft {
    const draft = { ...start, texts: [], sentences: [], addresses: [] }
    this.drafts.push(draft)
    this.#ids.add(draft.id)
    return draft
  }

  addClause(
    { id, title, subtitle, text }: Clause,
    { isDeclared, level }: { isDeclared: boolean; level: number },
  ): void {
    const source = (title ?? subtitle ?? text)?.source
    if (id !== undefined && source) {
      const words = title ? wordsOfTitle(title) : ''
      this.#openSection({ id, title: words, level, place: placeAt(source), isDeclared })
    } else if (title) this.#addText(title)
    if (subtitle) this.#addText(subtitle)
    if (text) this.#addText(text)
  }

  #openSection({
    id,
    title,
    level,
    place,
    isDeclared,
  }: Pick<Draft, 'id' | 'title' | 'level' | 'place' | 'isDeclared'>): void {
    while ((this.#around.at(-1)?.level ?? 0) >= level) this.#around.pop()
    const within = this.#around.map((section) => ({ id: section.id, title: section.title }))
    const isWithin = this.#around.some((section) => section.isDeclared)
    this.#section = this.#open({ kind: 'section', id, title, level, place, within, isDeclared: isDeclared || isWithin })
    this.#around.push(this.#section)
  }

  #addText(rich: RichText): void {
    const addresses = addressesIn(rich.markdown)
    const passages: Passage[] = []
    const flush = () => this.#addPassages(passages.splice(0), rich, addresses)
    for (const part of partsOf(rich.tree)) {
      if (part.kind === 'passage') passages.push(part)
      else {
        flush()
        this.#openHeading(part, rich)
      }
    }
    flush()
  }

  #openHeading({ id, text, level, range }: HeadingPart, { source }: RichText): void {
    // A section's own title is of level 1 or 2, and headings in its text stand below it.
    this.#openSection({ id, title: text, level: level + 1, place: placeAt(source, range?.[0]), isDeclared: false })
  }

  /** Words below one heading: those of numbered clauses are the clauses', the others the section's. */
  #addPassages(passages: readonly Passage[], { source }: RichText, addresses: readonly WrittenAddress[]): void {
    for (const clause of byNumber(passages)) {
      const isClause = clause.number !== undefined && clause.passages.some(isBinding)
      const target = isClause
        ? this.#openClause(clause.number ?? '', placeAt(source, clause.passages[0]?.range?.[0]))
        : this.#section
      for (const passage of clause.passages) {
        target.texts.push(passage.text)
        target.sentences.push(...toSentences(passage, source, this.#language))
        target.addresses.push(...within(addresses, passage))
      }
    }
  }

  #openClause(number: string, place: Place): Draft {
    const { id: section, within, title, level } = this.#section
    const base = section === '' ? number : `${section}/${number}`
    let id = base
    for (let count = 2; this.#ids.has(id); count++) id = `${base}-${count}`
    const around = section === '' ? [] : [...within, { id: section, title }]
    return this.#open({
      kind: 'clause',
      id,
      title: `${title} ${number}`.trim(),
      within: around,
      isDeclared: true,
      place,
      level: level + 1,
    })
  }
}

/** Passages that follow each other under one number, or under none. */
function byNumber(passages: readonly Passage[]): { number: string | undefined; passages: Passage[] }[] {
  const groups: { number: string | undefined; passages: Passage[] }[] = []
  for (const passage of passages) {
    const last = groups.at(-1)
    if (last && last.number === passage.number) last.passages.push(passage)
    else groups.push({ number: passage.number, passages: [passage] })
  }
  return groups
}

function isBinding({ text }: Passage): boolean {
  return obligationsIn(text).some(({ isKeyword }) => isKeyword)
}

function wordsOfTitle({ tree }: RichText): string {
  return partsOf(tree)
    .map(({ text }) => text)
    .join(' ')
}

function within(addresses: readonly WrittenAddress[], { range }: Passage): string[] {
  if (!range) return []
  return addresses.filter(({ offset }) => offset >= range[0] && offset < range[1]).map(({ address }) => address)
}
