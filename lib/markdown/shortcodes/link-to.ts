import type { Element, ElementContent } from 'hast'
import { at, element } from '../elements'
import type { Argument } from './shortcode-kind'

interface LinkOptions {
  className: string[]
  newTab: boolean
}

/** A link to the address that an argument names. */
export function linkTo(href: Argument, children: ElementContent[], { className, newTab }: LinkOptions): Element {
  const tab = newTab ? { target: '_blank', rel: ['noopener'] } : {}
  return at(
    href,
    element('a', { href: href.value, className: className.length > 0 ? className : undefined, ...tab }, children),
  )
}
