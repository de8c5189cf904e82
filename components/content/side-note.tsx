import type { ComponentProps } from 'react'

/** Words beside the text. A page may have many: they are notes, not landmarks, each of which would need a name. */
export function SideNote(props: ComponentProps<'aside'>) {
  return <aside {...props} role={props['aria-label'] === undefined ? 'note' : undefined} />
}
