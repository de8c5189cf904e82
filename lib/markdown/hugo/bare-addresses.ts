import type { Root } from 'mdast'
import { visit } from '#lib/tree/visit'

/** Lets a bare `www.example.org` lead to `https://www.example.org`, as Hugo's setting `linkifyProtocol` does. */
export function secureAddresses(tree: Root, source: string): void {
  visit(tree, 'link', (link) => {
    const [words] = link.children
    const isBare = words?.type === 'text' && /^www\./i.test(words.value) && link.url === `http://${words.value}`
    if (isBare && source[link.position?.start.offset ?? -1] !== '[') link.url = `https://${words.value}`
  })
}
