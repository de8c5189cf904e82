import type { Commitment, Sentence } from './commitment'
import { obligationsIn } from './obligations'
import { hasStrongPhrase } from './phrases'
import { topicsOf, wordsOf } from './words'

/** What organisations say they do. */
const pledges = new Set(
  `accept acknowledge adhere adopt allow announce answer ask avoid be build care charge communicate compensate consult
  contribute cooperate credit decide delete disclose do document donate ensure explain fix follow fund give grant help
  hold honor honour host include inform invest invite involve keep label leave let license limit list listen maintain
  make measure notify offer open operate pay prefer prioritise prioritize protect provide publish put recognise
  recognize refuse release remain remove report respect respond return review run save say seek sell share show
  support take tell test track train treat update uphold use welcome work write`.split(/\s+/),
)

/** Whether a sentence speaks of what somebody is bound to, or of those who publish it and those whom they serve. */
export function isAboutPromise(text: string, { isDeclared }: Pick<Commitment, 'isDeclared'>): boolean {
  return isDeclared || hasBinding(text) || /\b(?:we|us|our|ours|you|your|yours)\b/i.test(text) || hasStrongPhrase(text)
}

/**
 * Whether a sentence promises something by itself, so that it is missed when it is gone: it binds, it says what
 * “we” do, or it is an entry of a list that begins as a task does (“Acknowledge the contributions …”).
 */
export function isPromise({ text, beginsItem }: Sentence, { isDeclared }: Commitment, isEnglish: boolean): boolean {
  const keyword = obligationsIn(text).some(({ isKeyword }) => isKeyword)
  if (keyword || !isEnglish) return keyword
  const topics = topicsOf(text).size
  if (isDeclared && topics > 1) return true
  return topics > 0 && (hasStrongPhrase(text) || hasBinding(text) || isPledge(text, beginsItem))
}

/** “Must”, “will”, “should”, but of what readers do. */
function hasBinding(text: string): boolean {
  const words = wordsOf(text)
  return obligationsIn(text).some(
    ({ level, at }) => level >= 2 && !/^(?:you|it|this|there)$/i.test(words[at - 1] ?? ''),
  )
}

function isPledge(text: string, beginsItem: boolean): boolean {
  const words = wordsOf(text.replace(/^[^:]{1,40}:\s/, '')).map((word) => word.toLowerCase())
  const first = words.find((word) => !/ly$/.test(word)) ?? ''
  if (beginsItem && (pledges.has(first) || (/^(?:do|never)$/.test(first) && words.includes('not')))) return true
  const subject = words.indexOf('we')
  // “How we work” is a title.
  if (/^(?:how|why|what|where|who)$/.test(first)) return false
  const verb = words.slice(subject + 1).find((word) => !/ly$|^(?:do|not|also|both|each|all)$/.test(word)) ?? ''
  return subject >= 0 && subject <= 4 && (pledges.has(verb) || verb === 'are')
}
