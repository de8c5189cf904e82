/** Empty elements that keep links to former anchors alive; the style sheet says of one that was followed what it is now. */
export function FormerAnchors({ ids }: { ids: readonly string[] }) {
  return ids.map((id) => <span key={id} id={id} className="former" />)
}
