import { nameToEmoji } from 'gemoji'
import { type Pack, packOf, packs } from './packs'

/** What the name of an icon means: a sign, or a name in one of some packs. */
export type IconName = { emoji: string } | { name: string; packs: readonly Pack[] }

/** A sign that is shown as a picture: 🚀, a flag, 1️⃣. */
const emojiPattern = /^(?=\P{ASCII}|.\uFE0F?\u20E3)[\p{Emoji}\p{Emoji_Component}]+$/u

/**
 * Reads the name of an icon in any of the ways it is written: `envelope` with the pack `fas`,
 * `hero/sparkles`, `fab fa-github`, `emoji/🚀`, `🚀`, `:rocket:`. A name without a pack is looked for in all.
 *
 * @returns undefined if there is no pack of that name
 */
export function parseIconName(written: string, pack?: string): IconName | undefined {
  const [, prefix = pack?.trim() || undefined, rest = ''] = /^(?:([^\s/:]+)[/:\s]\s*)?(.*)$/s.exec(written.trim()) ?? []
  const emoji = emojiPattern.test(rest) ? rest : emojiCalled(rest, prefix)
  if (emoji !== undefined) return { emoji }
  const named = prefix === undefined ? undefined : packOf(prefix)
  if (prefix !== undefined && named === undefined) return undefined
  return { name: rest.replace(/^(fa|ai)-/, ''), packs: named ? [named] : packs }
}

/** The sign that GitHub calls so: `:rocket:`; in the pack `emoji` without colons, too. */
function emojiCalled(name: string, prefix: string | undefined): string | undefined {
  const called = /^:(.+):$/.exec(name)?.[1] ?? (prefix === 'emoji' ? name : undefined)
  return called !== undefined && Object.hasOwn(nameToEmoji, called) ? nameToEmoji[called] : undefined
}
