import type { Stretch } from '#lib/findings/finding'
import type { Strength } from './obligations'

/** A sentence of a commitment. */
export interface Sentence {
  /** As readers see it, white space collapsed. */
  text: string
  /** Whether an entry of a list begins with it. */
  beginsItem: boolean
  /** Whether a paragraph, or what else stands by itself, begins with it. */
  beginsPassage: boolean
  place: Stretch
}

/** A section, by its id and its title. */
export interface SectionName {
  id: string
  title: string
}

/** Something that a page promises: a section, or a numbered clause. */
export interface Commitment {
  page: { url: string; path: string; title: string }
  kind: 'section' | 'clause'
  /**
   * What it is known by on its page: the id of the section or heading; of a clause that of its section and its
   * number (`providers/3.2`); empty for the words above the first heading.
   */
  id: string
  /** Ids that it had before. */
  formerIds: readonly string[]
  /** The sections around it, the outermost first. */
  within: readonly SectionName[]
  title: string
  /** Its words without the title, white space collapsed; what stands below a heading within it is not among them. */
  words: string
  sentences: readonly Sentence[]
  /** The addresses of its links and pictures, as they are written. */
  addresses: readonly string[]
  /** Its strongest word of RFC 2119, in capitals as RFC 8174 has it. */
  strength: Strength | undefined
  /** Whether the page sets it as a promise, whatever its words: in the commitments grid, or as a clause with such a word. */
  isDeclared: boolean
  place: Stretch
}
