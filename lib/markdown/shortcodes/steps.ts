import { element } from '../elements'
import type { ShortcodeKind } from './shortcode-kind'

/** Hugo Blox's `steps`: headings between its tags are numbered. */
export const steps: ShortcodeKind = {
  parameters: {},
  inner: 'required',
  toElements: (_, { inner, toBlocks }) => [element('div', { className: ['steps'] }, inner ? toBlocks(inner) : [])],
}
