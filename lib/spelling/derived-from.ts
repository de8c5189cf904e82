const prefix =
  /^(?:anti|auto|co|counter|cyber|de|dis|geo|hyper|inter|intra|macro|meta|micro|mis|mono|multi|neuro|non|over|poly|post|pre|proto|pseudo|re|semi|socio|sub|super|trans|ultra|un|under)(?=.{5})/

/**
 * What a word may be made of that a dictionary has, where it doesn't have the word: `prerendered` → `rendered`,
 * `integrations` → `integration`. Short rests are none: `untill` is not made of `till`.
 */
export function derivedFrom(word: string): string[] {
  const plain = word.toLowerCase()
  const singular = /^.{4,}[^s]s$/.test(plain) ? [plain.slice(0, -1)] : []
  const rests = [plain, ...singular].filter((form) => prefix.test(form)).map((form) => form.replace(prefix, ''))
  return [...singular, ...rests]
}
