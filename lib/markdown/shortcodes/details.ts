import type { Properties } from 'hast'
import { element, text } from '../elements'
import { toBoolean } from './boolean'
import type { Argument, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/** Hugo's `details`: `{{< details summary="More" >}}Words{{< /details >}}`. */
export const details: ShortcodeKind = {
  parameters: {
    summary: 'What is shown before it is opened; `Details` if not given.',
    open: '`true` to show it opened.',
    name: 'The same for several, of which one is open at a time.',
    class: 'Classes.',
    title: 'A hint for who points at it.',
  },
  positional: ['summary'],
  inner: 'required',
  toElements({ summary, open, name, class: classes, title }, context) {
    const className = classes?.value.split(/\s+/).filter(Boolean)
    return toDetails(summary, context, {
      open: toBoolean(open, context) || undefined,
      name: name?.value || undefined,
      title: title?.value || undefined,
      className: className?.length ? className : undefined,
    })
  },
}

/** Hugo Blox's `spoiler`: `{{< spoiler text="Click to view" >}}Words{{< /spoiler >}}`. */
export const spoiler: ShortcodeKind = {
  parameters: { text: 'What is shown before it is opened; `Details` if not given.' },
  positional: ['text'],
  inner: 'required',
  toElements: (args, context) => toDetails(args['text'], context, { className: ['spoiler'] }),
}

function toDetails(summary: Argument | undefined, context: ShortcodeContext, properties: Properties) {
  const words = summary?.value ? context.toContent(summary) : [text('Details')]
  const content = context.inner ? context.toBlocks(context.inner) : []
  return [element('details', properties, [element('summary', {}, words), ...content])]
}
