import type { Blockquote, Paragraph, RootContent } from 'mdast'
import { type ElementNode, element } from '../element'
import { bodyOf } from '../nodes'
import { asBlock, commonProperties } from './container'
import type { DirectiveKind } from './directive-kind'

/**
 * A quotation; a last paragraph that begins with dashes says whose words they are:
 *
 *     :::{epigraph}      →   <figure class="epigraph"><blockquote><p>Words</p></blockquote>
 *     Words                    <figcaption><p>Someone</p></figcaption></figure>
 *
 *     -- Someone
 *     :::
 */
export const quoteKinds: Readonly<Record<string, DirectiveKind>> = {
  blockquote: quote([]),
  epigraph: quote(['epigraph']),
  'pull-quote': quote(['pull-quote']),
}

function quote(classes: readonly string[]): DirectiveKind {
  return {
    body: 'blocks',
    required: ['body'],
    classes: ['epigraph', 'pull-quote'],
    toNodes(directive) {
      const [quoted, caption] = splitQuote(bodyOf(directive))
      const isPlain = !caption && classes.length === 0 && directive.options.size === 0
      if (isPlain) return [quoted]
      const content = caption ? [quoted, caption] : [quoted]
      return [asBlock(directive, element('figure', commonProperties(directive, classes), content))]
    },
  }
}

/** A quotation of Markdown, which may say whose words they are, too. */
export function toQuotation(quotation: Blockquote): RootContent {
  const [quoted, caption] = splitQuote(quotation.children)
  return caption ? element('figure', {}, [quoted, caption]) : quotation
}

function splitQuote(body: readonly RootContent[]): [quoted: ElementNode, caption: ElementNode | undefined] {
  const source = toSource(body.at(-1))
  const quoted = element('blockquote', {}, source ? body.slice(0, -1) : body)
  return [quoted, source && element('figcaption', {}, [source])]
}

// The typographer has set dashes by then.
const dashes = /^(?:--|---|\u2013|\u2014) +/

function toSource(last: RootContent | undefined): Paragraph | undefined {
  const [first, ...others] = last?.type === 'paragraph' ? last.children : []
  if (last?.type !== 'paragraph' || first?.type !== 'text' || !dashes.test(first.value)) return undefined
  return { ...last, children: [{ ...first, value: first.value.replace(dashes, '') }, ...others] }
}
