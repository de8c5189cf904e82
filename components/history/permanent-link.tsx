/** A link to its own place, for good. */
export function PermanentLink({ id, of }: { id: string; of: string }) {
  return (
    <a className="own-link" href={`#${encodeURIComponent(id)}`} aria-label={`Permanent link: ${of}`}>
      #
    </a>
  )
}
