/** Empty elements that keep links to former anchors alive. */
export function FormerAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} />)
}
