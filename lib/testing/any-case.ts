/** A pattern that makes nothing of upper and lower case, for readers of patterns that know no flags: `a[b]` → `[aA][bB]`. */
export function anyCase(source: string): string {
  let isInClass = false
  return source.replaceAll(/\\p\{\w+\}|\\.|[[\]]|[a-z]-[a-z]|[a-z]/gi, (part) => {
    if (part === '[' || part === ']') isInClass = part === '['
    if (!/^[a-z]/i.test(part)) return part
    const both = part.toLowerCase() + part.toUpperCase()
    return isInClass ? both : `[${both}]`
  })
}
