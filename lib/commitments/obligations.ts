import { stemOf, wordsOf } from './words'

/** What a requirement asks for, by the words of RFC 2119. */
export type Strength = 'must' | 'must not' | 'should' | 'should not' | 'may'

/** A word that says how binding what follows is. */
export interface Obligation {
  /** As it is written: `MUST NOT`. */
  word: string
  /** 3 for `must`, 2 for `should`, 1 for `may`. */
  level: 1 | 2 | 3
  isNegative: boolean
  /** Whether it is in capitals, and so has the meaning that RFC 2119 gives it (RFC 8174). */
  isKeyword: boolean
  /** The stem of what it is said of, as a rule a verb. */
  of: string
  /** Which word of the sentence it is. */
  at: number
}

const keywords: Readonly<Record<string, Obligation['level']>> = {
  MUST: 3,
  SHALL: 3,
  REQUIRED: 3,
  SHOULD: 2,
  RECOMMENDED: 2,
  MAY: 1,
  OPTIONAL: 1,
}

const modals: Readonly<Record<string, Obligation['level']>> = {
  must: 3,
  shall: 3,
  will: 3,
  should: 2,
  may: 1,
  might: 1,
  can: 1,
  could: 1,
}

/** Words between an obligation and what it is said of. */
const between = /^(?:be|also|always|never|only|not|to|have|been|\p{L}+ly)$/iu

/** The words of a sentence that say how binding it is, in order. */
export function obligationsIn(text: string): Obligation[] {
  const words = wordsOf(text)
  // Where everything is in capitals, they mean nothing.
  const isShouted = words.length > 2 && words.every((word) => word === word.toUpperCase())
  return words.flatMap((word, at) => {
    const obligation = isShouted ? toModal(word, words[at + 1]) : (toKeyword(word) ?? toModal(word, words[at + 1]))
    if (!obligation) return []
    const isNegative = /^not$/i.test(words[at + 1] ?? '') || (word === 'RECOMMENDED' && words[at - 1] === 'NOT')
    const negated = word === 'RECOMMENDED' ? `NOT ${word}` : `${word} ${words[at + 1]}`
    const next = words.slice(at + 1, at + 6).find((other) => !between.test(other)) ?? ''
    return [{ ...obligation, word: isNegative ? negated : word, isNegative, of: stemOf(next), at }]
  })
}

type Binding = Pick<Obligation, 'level' | 'isKeyword'>

function toKeyword(word: string): Binding | undefined {
  const level = Object.hasOwn(keywords, word) ? keywords[word] : undefined
  return level && { level, isKeyword: true }
}

function toModal(word: string, next: string | undefined): Binding | undefined {
  const name = word.toLowerCase()
  // “have to” and “need to” bind, and a sentence that begins with “Will” or “May” may well ask or wish.
  if (/^(?:have|has|need|needs|required)$/.test(name) && next === 'to') return { level: 3, isKeyword: false }
  const level = word === name && Object.hasOwn(modals, name) ? modals[name] : undefined
  return level && { level, isKeyword: false }
}

/** The strongest word of RFC 2119 in some sentences. */
export function strengthOf(texts: readonly string[]): Strength | undefined {
  const found = texts.flatMap(obligationsIn).filter(({ isKeyword }) => isKeyword)
  const strongest = found.toSorted((a, b) => b.level - a.level)[0]
  if (!strongest) return undefined
  const { level, isNegative } = strongest
  if (level === 1) return 'may'
  const name = level === 3 ? 'must' : 'should'
  return isNegative ? `${name} not` : name
}
