/** How much two texts have in common, from 0 to 1: characters in lines that both have, of those of the longer one. */
export function shareOfLines(one: string, other: string): number {
  const longest = Math.max(weightOf(one), weightOf(other))
  if (longest === 0) return one === other ? 1 : 0
  const left = new Map<string, number>()
  for (const line of linesOf(one)) left.set(line, (left.get(line) ?? 0) + 1)
  let common = 0
  for (const line of linesOf(other)) {
    const count = left.get(line) ?? 0
    if (count === 0) continue
    left.set(line, count - 1)
    common += line.length
  }
  return common / longest
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function weightOf(text: string): number {
  return linesOf(text).reduce((sum, { length }) => sum + length, 0)
}
