import type { Root } from 'hast'
import { stringify } from 'yaml'
import { toMarkdown } from './to-markdown'
import { takeTitle, toMdast } from './to-mdast'

/** What a twin says of its page, in this order. */
export interface TwinFacts {
  title: string
  /** Whole, as search engines know it. */
  url: string
  description: string
  /** A BCP 47 tag. */
  language: string
  licence?: { title: string; url: string } | undefined
  /** The day on which its words last changed, if that is sure. */
  lastChanged?: string | undefined
  /** Of an earlier version: the day as of which the words stood. */
  asOf?: string | undefined
  /** Of an earlier version: where the page is as it is now. */
  current?: string | undefined
}

/** A page as Markdown. */
export interface Twin {
  facts: TwinFacts
  /** As a heading. */
  title: string
  /** What stands below it. */
  words: string
}

/** A page as Markdown, of the tree of its words. */
export function toTwin(tree: Root, facts: TwinFacts): Twin {
  const root = toMdast(tree, facts.url)
  const title = takeTitle(root) ?? { type: 'heading', depth: 1, children: [{ type: 'text', value: facts.title }] }
  return { facts, title: toMarkdown({ type: 'root', children: [title] }), words: toMarkdown(root) }
}

/** The file of a twin: front matter in YAML, its title, and its words. */
export function formatTwin({ facts, title, words }: Twin): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${title}\n${words}`
}
