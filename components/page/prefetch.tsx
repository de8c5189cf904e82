// Pages of this site, but for whole files (`.xml`, `.md`), are fetched when a link to them is pointed at.
const rules = { prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }] }

/** Speculation rules: the browser's own prefetch, in place of the framework's. */
export function Prefetch() {
  const json = { __html: JSON.stringify(rules) }
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file.
  return <script type="speculationrules" dangerouslySetInnerHTML={json} />
}
