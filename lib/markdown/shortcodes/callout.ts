import type { ElementContent } from 'hast'
import { suggest } from '#lib/findings/suggest'
import { admonitionNames } from '../admonition-names'
import { element, text } from '../elements'
import type { Argument, Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/** Hugo Blox's kinds, each as the admonition (MyST's word) that it is. */
const kinds: ReadonlyMap<string, string> = new Map([
  ...admonitionNames.map((kind) => [kind, kind] as const),
  ['default', 'note'],
  ['info', 'note'],
  ['abstract', 'note'],
  ['summary', 'note'],
  ['example', 'note'],
  ['question', 'hint'],
  ['todo', 'important'],
  ['success', 'tip'],
  ['bug', 'error'],
  ['failure', 'error'],
])

/**
 * Hugo Blox's `callout`, in the two ways that it has been written:
 *
 *     {{% callout note %}}Words{{% /callout %}}   {{< callout type="note" title="T" emoji="🌐" >}}…{{< /callout >}}
 *     → <aside class="admonition note"><p class="admonition-title">Note</p><p>Words</p></aside>
 */
export const callout: ShortcodeKind = {
  parameters: {
    type: `What it is: ${[...kinds.keys()].map((kind) => `\`${kind}\``).join(', ')}; \`note\` if not given.`,
    title: 'Its title; if not given, what it is.',
    emoji: 'A sign before the title.',
    icon: 'An icon before the title.',
  },
  positional: ['type'],
  inner: 'required',
  toElements(args, context) {
    const { type } = args
    const kind = kinds.get(type?.value.toLowerCase() || 'note')
    if (!kind) {
      const message = `There is no kind of callout \`${type?.value}\`.`
      context.report('shortcode-parameter', type, message, suggest(type?.value ?? '', [...kinds.keys()]))
    }
    const title = element('p', { className: ['admonition-title'] }, toTitle(args, context))
    const words = context.inner ? context.toBlocks(context.inner) : []
    return [element('aside', { className: ['admonition', kind ?? 'note'] }, [title, ...words])]
  },
}

/** Whoever doesn't see the sign before a title hears what it is. */
function toTitle({ type, title, emoji, icon }: Arguments, { toContent }: ShortcodeContext): ElementContent[] {
  const name = nameOf(type)
  const sign = icon?.value ? element('site-icon', { dataName: icon.value }) : emoji?.value && text(emoji.value)
  const words = title?.value
    ? [element('span', { className: ['sr-only'] }, [text(`${name}: `)]), ...toContent(title)]
    : [text(name)]
  return [...(sign ? [sign, text(' ')] : []), ...words]
}

function nameOf(type: Argument | undefined): string {
  const name = type?.value.toLowerCase()
  if (!name || name === 'default' || !kinds.has(name)) return 'Note'
  return name === 'seealso' ? 'See also' : name.charAt(0).toUpperCase() + name.slice(1)
}
