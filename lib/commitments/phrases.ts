import { plainForm } from './words'

// English words and turns of phrase that make a promise stronger or weaker. Those of a group can stand for each other.

interface PhraseGroup {
  pattern: RegExp
  /** What can stand for it, and is no loss itself. */
  alike?: RegExp
  /** Whether the phrase says so in any sentence, not only in one that promises something. */
  isPlain?: boolean
}

/** A sentence without one of these promises less. */
const absolutes: readonly PhraseGroup[] = [
  { pattern: /\b(?:always|at all times|every time|at any time|without exception)\b/gi, isPlain: true },
  { pattern: /\b(?:never|under no circumstances|at no time)\b/gi, isPlain: true },
  {
    pattern: /\b(?:guarantee[sd]?|commit(?:s|ted|ments?)?|promise[sd]?|pledge[sd]?|undertakes?)\b/gi,
    alike: /\bensur(?:es?|ed|ing)\b/i,
    isPlain: true,
  },
  {
    pattern:
      /(?<!\b(?:at|after|above|if|of) )\b(?:all|every(?:one|body|thing)?|each|any(?:one|body|thing)?|entire(?:ly|ty)?|in full|fully|completely)\b(?! (?:questions?|feedback|comments|in all|right|about|the (?:best|same|while)))/gi,
  },
  { pattern: /(?<!\bnot )\b(?:only|solely|exclusively)\b/gi },
]

/** A sentence with one of these promises less. */
const hedges: readonly PhraseGroup[] = [
  {
    pattern:
      /\b(?:when(?:ever)?|where(?:ver)?|if|as far as|as much as|as soon as|to the extent)(?: (?:it is|this is|reasonably))? ?(?:possible|feasible|practical|practicable|appropriate|we can|necessary)\b/gi,
  },
  { pattern: /\b(?:aim|try|strive|seek|intend|hope|plan|endeavou?r|attempt|work)s?(?:ing)? to\b/gi },
  {
    pattern: /\b(?:generally|usually|typically|normally|mostly|mainly|ideally|in (?:general|principle|most cases))\b/gi,
  },
  { pattern: /\b(?:sometimes|often|occasionally|from time to time)\b/gi },
  { pattern: /\b(?:reasonabl[ey]|(?:best|reasonable) efforts?|at (?:our|its|their) (?:sole )?discretion)\b/gi },
  { pattern: /\b(?:unless|except(?:ing)?|subject to|with the exception of|as resources (?:allow|permit))\b/gi },
]

const negations: readonly PhraseGroup[] = [
  {
    pattern:
      /(?<!, )(?<!\bwhether or )\b(?:not(?! only\b| just\b)|never|no(?! longer than\b| later than\b| matter\b)|none|nothing|nobody|neither)\b/gi,
  },
]

/** The phrases of some groups that a sentence has more of than another, as they are written. */
function surplus(groups: readonly PhraseGroup[], text: string, other: string, isPromise: boolean): string[] {
  return groups.flatMap(({ pattern, alike, isPlain }) => {
    if (!isPlain && !isPromise) return []
    const found = text.match(pattern) ?? []
    // One “all” in place of two is a matter of style.
    return other.search(pattern) < 0 && !alike?.test(other) ? found.slice(0, 1) : []
  })
}

/** Which phrases make a sentence weaker than it was. */
export interface PhraseChange {
  /** Absolutes that are gone. */
  lost: string[]
  /** Hedges that were added. */
  added: string[]
  /** What turns the meaning around. */
  turned: { word: string; isGone: boolean } | undefined
}

/** @param isPromise whether the sentence promises something, so that weak signs count, too */
export function comparePhrases(before: string, after: string, isPromise: boolean): PhraseChange {
  const [old, now] = [readable(before), readable(after)]
  return {
    lost: surplus(absolutes, old, now, isPromise),
    added: surplus(hedges, now, old, isPromise),
    turned: isPromise ? turnOf(old, now) : undefined,
  }
}

function turnOf(old: string, now: string): PhraseChange['turned'] {
  const all = (text: string) => negations.flatMap(({ pattern }) => text.match(pattern) ?? [])
  const [was, is] = [all(old), all(now)]
  if (was.length % 2 === is.length % 2) return undefined
  const isGone = was.length > is.length
  const word = isGone ? was.at(-1) : is.at(-1)
  return word === undefined ? undefined : { word: word.toLowerCase(), isGone }
}

/** With “not” where it is contracted. */
function readable(text: string): string {
  return plainForm(text)
    .replaceAll(/\bcannot\b/gi, 'can not')
    .replaceAll(/n't\b/gi, ' not')
}

/** Whether a sentence has a word that binds whoever says it. */
export function hasStrongPhrase(text: string): boolean {
  return absolutes.some(({ pattern, isPlain }) => isPlain === true && readable(text).search(pattern) >= 0)
}
