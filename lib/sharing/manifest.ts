import type { SiteConfig } from '#lib/content/site-config'
import { appIcons, drawing, type Icon, maskableIcon } from './icons'

/**
 * The site's web app manifest (https://www.w3.org/TR/appmanifest/). It is pages with links, so it is opened in a browser,
 * in the colours of its light theme.
 */
export function toManifest({ title, description, language }: Pick<SiteConfig, 'title' | 'description' | 'language'>) {
  return {
    name: title,
    short_name: title,
    description,
    lang: language,
    start_url: '/',
    display: 'browser' as const,
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      drawing,
      ...appIcons.map((icon) => toEntry(icon)),
      { ...toEntry(maskableIcon), purpose: 'maskable' as const },
    ],
  }
}

function toEntry({ url, size }: Icon) {
  return { src: url, sizes: `${size}x${size}`, type: 'image/png' }
}
