import type { Argument, ShortcodeContext } from './shortcode-kind'

const words: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', '1', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', '0', 'off', ''].map((word) => [word, false] as const),
])

/** Whether an argument says yes; anything but yes and no is reported, and means no. */
export function toBoolean(argument: Argument | undefined, context: ShortcodeContext): boolean {
  if (!argument) return false
  const found = words.get(argument.value.trim().toLowerCase())
  if (found === undefined) {
    const message = `\`${argument.value}\` is neither yes nor no.`
    context.report('shortcode-parameter', argument, message, 'Write `true` or `false`.')
  }
  return found ?? false
}
