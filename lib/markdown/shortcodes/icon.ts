import { element, text } from '../elements'
import type { ShortcodeKind } from './shortcode-kind'

/** Hugo Blox's `icon`: `{{< icon name="python" pack="fab" padding_right="1" >}}`, amid the words. */
export const icon: ShortcodeKind = {
  parameters: {
    name: "The icon's name. Required.",
    pack: 'Where it is from: `fas`, `fab`, `hero` and others.',
    padding_left: 'A number above 0 sets a space before it.',
    padding_right: 'A number above 0 sets a space after it.',
    class: 'Accepted, but without effect.',
  },
  positional: ['name'],
  toElements({ name, pack, padding_left, padding_right }, { report }) {
    if (!name?.value) {
      report('shortcode-parameter', name, 'The icon has no name.', 'Write `{{< icon name="envelope" >}}`.')
      return undefined
    }
    const dataName = pack?.value ? `${pack.value}/${name.value}` : name.value
    const space = (padding: string | undefined) => (Number(padding) > 0 ? [text('\u00A0')] : [])
    return [...space(padding_left?.value), element('site-icon', { dataName }), ...space(padding_right?.value)]
  },
}
