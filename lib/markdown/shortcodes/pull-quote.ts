import { element } from '../elements'
import type { ShortcodeKind } from './shortcode-kind'

/**
 * Hugo Blox's `pull-quote`:
 *
 *     {{< pull-quote cite="Ada" >}}Words{{< /pull-quote >}}
 *     → <figure class="pull-quote"><blockquote><p>Words</p></blockquote><figcaption><cite>Ada</cite></figcaption></figure>
 */
export const pullQuote: ShortcodeKind = {
  parameters: { cite: 'Whose words they are, or where they stand.' },
  positional: ['cite'],
  inner: 'required',
  toElements({ cite }, { inner, toBlocks, toContent }) {
    const quote = element('blockquote', {}, inner ? toBlocks(inner) : [])
    const source = cite?.value ? [element('figcaption', {}, [element('cite', {}, toContent(cite))])] : []
    return [element('figure', { className: ['pull-quote'] }, [quote, ...source])]
  },
}
