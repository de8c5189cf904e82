// Whether a request is for a page as Markdown. nginx compares no numbers: the rule is made of patterns, which
// `nginx-markdown.ts` writes into its configuration and `prefersMarkdown` tries itself.

/** Matches an `Accept` header that names a type; its group is the quality, and is left out if that is 1 (RFC 9110, §12.5.1). */
export function namesType(type: string, group: string): string {
  const name = type.replaceAll('*', '\\*')
  const others = '(?:;(?!\\s*q\\s*=)[^;,]*)*'
  return `(?:^|,)\\s*${name}\\s*${others}(?:;\\s*q\\s*=\\s*(?<${group}>[01](?:\\.\\d{0,3})?)\\s*)?(?=[,;]|$)`
}

/** The types that a page as HTML is of, the nearest first. */
export const htmlTypes = ['text/html', 'text/*', '*/*'] as const

/**
 * Match the qualities of Markdown and of HTML where Markdown is to be sent: `=0.9 =0.8`. What is named without a quality
 * is `=`, what is not named is `-`. Browsers name no Markdown; who names it with the same quality as HTML gets it.
 */
export const preferences: readonly string[] = [
  '^=(?:1[.0]*)? ',
  '^=0\\.\\d*[1-9]\\d* (?:-|=0(?:\\.0*)?)$',
  '^=0\\.(\\d*[1-9])0* =0\\.\\1(?:0*)$',
  // More, by the first digit that differs.
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `^=0\\.(\\d*)${digit}\\d* =0\\.\\1(?:[0-${digit - 1}]\\d*)?$`),
]

/** Whether who sends this `Accept` header wants a page as Markdown. */
export function prefersMarkdown(accept = ''): boolean {
  const markdown = qualityOf('text/markdown', accept) ?? '-'
  const html = htmlTypes.map((type) => qualityOf(type, accept)).find((quality) => quality !== undefined) ?? '-'
  return preferences.some((pattern) => new RegExp(pattern).test(`${markdown} ${html}`))
}

function qualityOf(type: string, accept: string): string | undefined {
  const found = new RegExp(namesType(type, 'quality'), 'i').exec(accept)
  return found ? `=${found.groups?.['quality'] ?? ''}` : undefined
}
