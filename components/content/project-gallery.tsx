import { Children, isValidElement, type ReactNode } from 'react'

interface Props {
  /** The classes that the content gives it, for its own styles. */
  className?: string
  children?: ReactNode
}

/** The project gallery: a list of cards of equal height. */
export function ProjectGallery({ className, children }: Props) {
  return <ul className={`project-gallery ${className}`}>{children}</ul>
}

/** A project: logo and title, which are one link, and a caption below. */
export function ProjectCard({ href, className, children }: Props & { href?: string }) {
  const parts = Children.toArray(children)
  const isCaption = (part: ReactNode) => isValidElement(part) && part.type === ProjectCaption
  const face = parts.filter((part) => !isCaption(part))
  return (
    <li className={className}>
      <figure>
        {href ? <a href={href}>{face}</a> : face}
        {parts.filter(isCaption)}
      </figure>
    </li>
  )
}

export function ProjectTitle({ children }: Props) {
  return <span className="project-title">{children}</span>
}

export function ProjectCaption({ children }: Props) {
  return <figcaption>{children}</figcaption>
}
