import { element, text } from '../elements'
import { toBoolean } from './boolean'
import { linkTo } from './link-to'
import type { ShortcodeKind } from './shortcode-kind'

/**
 * Hugo Blox's `button`: a link that is set off.
 *
 *     {{< button url="/open-practices/" >}}Our practices{{< /button >}}
 *     → <a class="button" href="/open-practices/">Our practices</a>
 */
export const button: ShortcodeKind = {
  parameters: {
    url: 'Where it leads. Required.',
    text: 'Its words, where there are none between the tags.',
    new_tab: '`true` to open another tab.',
    style: '`primary`, or any other for a quiet button.',
    align: 'Accepted, but without effect.',
    rounded: 'Accepted, but without effect.',
    size: 'Accepted, but without effect.',
    icon: 'An icon before the words.',
  },
  positional: ['url', 'text'],
  inner: 'optional',
  toElements(args, context) {
    const { url, style, icon } = args
    const words = context.inner?.value.trim() ? context.inner : args['text']
    if (!url?.value || !words?.value) {
      const missing = url?.value ? 'words' : '`url`'
      const hint = 'Write `{{< button url="/about/" >}}About us{{< /button >}}`.'
      context.report('shortcode-parameter', url, `The button has no ${missing}.`, hint)
    }
    const picture = icon?.value ? [element('site-icon', { dataName: icon.value }), text(' ')] : []
    const content = [...picture, ...(words ? context.toContent(words) : [])]
    const className = !style?.value || style.value === 'primary' ? ['button'] : ['button', 'button-quiet']
    return url?.value ? [linkTo(url, content, { className, newTab: toBoolean(args['new_tab'], context) })] : content
  },
}
