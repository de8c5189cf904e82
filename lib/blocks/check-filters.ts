import { folderKey, foldersOf } from '#lib/content/content-path'
import type { Page } from '#lib/content/page'
import { stretchOfText } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { suggest } from '#lib/findings/suggest'
import type { PageContext } from '#lib/markdown/context'
import type { ListContent } from './collection-schema'
import { hasOne, isOfType, liesInOne } from './filter-pages'
import type { TextAt } from './section'

/** What a filter may name, and how that is said. */
interface Vocabulary {
  /** Of a page, the words that the filter is compared with. */
  wordsOf(page: Page): readonly string[]
  matches(page: Page, word: string): boolean
  toMessage(word: string): string
}

const folders: Vocabulary = {
  wordsOf: ({ path }) => foldersOf(path),
  matches: (page, folder) => liesInOne(page, [folder]),
  toMessage: (folder) => `There are no pages in the folder \`${folder}\`.`,
}
const types: Vocabulary = {
  ...folders,
  matches: (page, type) => isOfType(page, type),
}
const tags: Vocabulary = {
  wordsOf: ({ tags }) => tags,
  matches: ({ tags }, tag) => hasOne(tags, [tag]),
  toMessage: (tag) => `No page has the tag \`${tag}\`.`,
}
const categories: Vocabulary = {
  wordsOf: ({ categories }) => categories,
  matches: ({ categories }, category) => hasOne(categories, [category]),
  toMessage: (category) => `No page has the category \`${category}\`.`,
}
const authors: Vocabulary = {
  wordsOf: ({ authors }) => authors,
  matches: ({ authors }, author) => hasOne(authors, [author]),
  toMessage: (author) => `No page has the author \`${author}\`.`,
}

/** The filters that name something which has to be on the site. */
const vocabularies = { folders, tag: tags, tags, category: categories, categories, author: authors } as const

/** Where the words of the filters are written, each with what it should name. */
type NamedWord = readonly [SourceText, Vocabulary]

/** The folders, tags and names that a section's filters name. */
export function namedWords({ page_type: type, filters = {} }: ListContent, textAt: TextAt): NamedWord[] {
  const named = (Object.keys(vocabularies) as (keyof typeof vocabularies)[]).flatMap((name) => {
    const value = filters[name]
    const paths = Array.isArray(value) ? value.map((_, index) => [name, index]) : [[name]]
    return paths.flatMap((path) => written(textAt('content', 'filters', ...path), vocabularies[name]))
  })
  return type ? [...written(textAt('content', 'page_type'), types), ...named] : named
}

/** A tag among the buttons of a portfolio. */
export function namedTag(text: SourceText | undefined): NamedWord[] {
  return written(text, tags)
}

function written(text: SourceText | undefined, vocabulary: Vocabulary): NamedWord[] {
  return text && folderKey(text.value) !== '' ? [[text, vocabulary]] : []
}

/** Reports each word that no page of the site answers to; @returns whether there are any. */
export function checkWords(words: readonly NamedWord[], { site, report }: PageContext): boolean {
  const pages = [...site.pages, ...site.unpublished.values()]
  const unknown = words.filter(([text, { matches }]) => !pages.some((page) => matches(page, text.value)))
  for (const [text, { wordsOf, toMessage }] of unknown) {
    const known = [...new Set(pages.flatMap(wordsOf))]
    report('collection-empty', stretchOfText(text), toMessage(text.value), suggest(text.value, known))
  }
  return unknown.length > 0
}
