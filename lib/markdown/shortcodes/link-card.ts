import type { Element } from 'hast'
import { element, text } from '../elements'

/**
 * A card that leads to what another host would have embedded:
 *
 *     <p class="link-card"><a href="https://vimeo.com/1" rel="external">Video on Vimeo</a> <small>vimeo.com</small></p>
 */
export function linkCard({ href, title }: { href: string; title: string }): Element {
  const host = new URL(href).host.replace(/^www\./, '')
  const link = element('a', { href, rel: ['external'] }, [text(title)])
  return element('p', { className: ['link-card'] }, [link, text(' '), element('small', {}, [text(host)])])
}
