import { withAnchor } from '#lib/links/with-anchor'

/** A link to its own place, for good. */
export function PermanentLink({ id, of }: { id: string; of: string }) {
  return (
    <a className="own-link" href={withAnchor('', id)} aria-label={`Permanent link: ${of}`}>
      #
    </a>
  )
}
