/** What a page is, for programs, as JSON-LD. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  // Nothing in it can end the element (HTML, §4.12.1.3); JSON reads `\u003c` as `<`.
  const json = { __html: JSON.stringify(data).replaceAll('<', '\\u003c') }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with no `<` in it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={json} />
}
