/**
 * The words of a stranger as one line of plain text: without characters that steer a terminal or turn the
 * direction of what follows, those that join letters aside, and with an ellipsis where it would be too long.
 */
export function toLine(text: string, maxLength: number): string {
  const clean = text
    .replace(/(?![\t\n\v\f\r\u200C\u200D])[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (clean.length <= maxLength) return clean
  const characters = Array.from(clean.slice(0, 2 * maxLength + 2))
  const start = characters.slice(0, maxLength - 1).join('')
  return characters.length <= maxLength ? clean : `${start.trimEnd()}…`
}
