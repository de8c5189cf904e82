import { element } from '../elements'
import type { ShortcodeKind } from './shortcode-kind'

/** Hugo Blox's `toc`, a list of the headings of the text. It is filled once they have their anchors (`fillContents`). */
export const toc: ShortcodeKind = {
  parameters: {
    mobile_only: 'Accepted, but without effect.',
    is_open: 'Accepted, but without effect: the list is open.',
    hide_on: 'Accepted, but without effect.',
  },
  toElements: () => [element('site-contents', {})],
}
