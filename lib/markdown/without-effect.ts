/** Parameters or options that other engines know, with the sentence for editors that they change nothing here. */
export function withoutEffect(names: readonly string[], reason?: string): Record<string, string> {
  const about = reason === undefined ? 'Accepted, but without effect.' : `Accepted, but without effect: ${reason}.`
  return Object.fromEntries(names.map((name) => [name, about]))
}
