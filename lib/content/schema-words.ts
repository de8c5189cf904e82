import type { z } from 'zod'
import type { Path } from './source-document'

// What a schema's parser finds, in an editor's words.

export type Issue = z.core.$ZodIssue

/** `['sections', 0, 'content', 'title']` as `content.title`: which of the list it is, the place says. */
export function nameOf(path: Path): string {
  const start = path.findLastIndex((step) => typeof step === 'number') + 1
  return start < path.length ? `\`${path.slice(start).join('.')}\`` : ''
}

/** What is wrong with a value, in a sentence; `name` is empty for an entry of a list. */
export function toSentence(issue: Issue, name: string, value: unknown): string {
  if (value === undefined) return `The field ${name} is missing.`
  if (value === null || (issue.code === 'too_small' && issue.origin !== 'number')) return `${name || 'This'} is empty.`
  return shouldBe(name || 'This', issue)
}

/** What YAML takes for a number or a truth value was often meant as text. */
export function quotesHint(issue: Issue, value: unknown): string {
  const isText = issue.code === 'invalid_type' && issue.expected === 'string'
  return isText && (typeof value === 'number' || typeof value === 'boolean') ? 'Put it between quotes. ' : ''
}

/** That a value isn't what it should be, in a sentence. */
export function shouldBe(name: string, issue: Issue | undefined): string {
  return `${name} should be ${expected(issue)}.`
}

/** What should stand there, as a noun: `text`, `` `1` or `2` ``. A pattern says it in its message. */
function expected(issue: Issue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return nouns[issue.expected] ?? `a ${issue.expected}`
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
    case 'invalid_format':
      return nouns[issue.format] ?? issue.message
    case 'invalid_union':
      return [...new Set(issue.errors.map(([first]) => expected(first)))].filter(Boolean).join(' or ')
    case 'too_small':
      return `more than ${issue.minimum}`
    default:
      return issue?.message ?? ''
  }
}

const nouns: Record<string, string> = {
  record: 'fields (`name: value`)',
  object: 'fields (`name: value`)',
  array: 'a list',
  string: 'text',
  int: 'a whole number',
  url: 'a URL such as `https://example.org`',
  // One of the three forms of a date is enough to say.
  date: 'a day such as `2026-02-06`',
  datetime: '',
}
