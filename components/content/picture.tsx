import type { ComponentProps } from 'react'

/** The one image of the site. A picture without a file (reported elsewhere) is its description. */
export function Picture({ src, alt = '', ...props }: ComponentProps<'img'>) {
  if (!src) return <span className="missing-picture">{alt}</span>
  // biome-ignore lint/performance/noImgElement: next/image needs a server and a runtime; the adapter makes smaller files.
  return <img src={src} alt={alt} decoding="async" {...props} />
}
