/** An icon that is made of the drawing at `/icon.svg`. */
export interface Icon {
  url: string
  /** Width and height in pixels. */
  size: number
  /** The colour behind it, where it may have no corners to be seen through. */
  ground?: string
  /** How much of that is around the drawing, in pixels. */
  margin?: number
}

/** The ground of the drawing, `app/icon.svg`. */
const ground = '#1d4ef5'

// At the root they are asked for by programs that read no page, too.
const touchIcon: Icon = { url: '/apple-touch-icon.png', size: 180, ground }
const favicon: Icon = { url: '/favicon.ico', size: 32 }

/** What systems show of a site that is kept on a device. */
export const appIcons: readonly Icon[] = [
  { url: '/icon-192.png', size: 192 },
  { url: '/icon-512.png', size: 512 },
]
/** The same for systems that cut a shape of their own: what is drawn stays within the circle that all of them leave. */
export const maskableIcon: Icon = { url: '/icon-maskable.png', size: 512, ground, margin: 24 }

/** The drawing itself, as a manifest names it. */
export const drawing = { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' } as const

/** What the head of every page links to. */
export const iconLinks = {
  icon: { url: drawing.src, sizes: drawing.sizes, type: drawing.type },
  apple: touchIcon.url,
}

/** All that are made of it. */
export const icons: readonly Icon[] = [favicon, touchIcon, ...appIcons, maskableIcon]
