import type { ElementContent } from 'hast'
import { element, text } from '../elements'
import { toBoolean } from './boolean'
import { linkTo } from './link-to'
import type { Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/**
 * Hugo Blox's `cta`, a call to action:
 *
 *     {{< cta cta_text="Join us" cta_link="/join/" cta_alt_text="Read more" cta_alt_link="/about/" >}}
 *     → <p class="cta"><a class="button" href="/join/">Join us</a> <a class="button button-quiet" …>Read more</a></p>
 */
export const cta: ShortcodeKind = {
  parameters: {
    cta_text: 'The words of the button. Required.',
    cta_link: 'Where it leads. Required.',
    cta_new_tab: '`true` to open another tab.',
    cta_alt_text: 'The words of a quieter second button.',
    cta_alt_link: 'Where that one leads.',
    cta_alt_new_tab: '`true` to open another tab.',
  },
  toElements(args, context) {
    const first = toButton('cta', args, context)
    const hasSecond = args['cta_alt_text']?.value || args['cta_alt_link']?.value
    const second = hasSecond ? toButton('cta_alt', args, context) : []
    const space = first.length > 0 && second.length > 0 ? [text(' ')] : []
    return [element('p', { className: ['cta'] }, [...first, ...space, ...second])]
  },
}

/** One of the two, from the arguments whose names begin so. */
function toButton(prefix: 'cta' | 'cta_alt', args: Arguments, context: ShortcodeContext): ElementContent[] {
  const words = args[`${prefix}_text`]
  const address = args[`${prefix}_link`]
  if (!words?.value || !address?.value) {
    const missing = `${prefix}_${words?.value ? 'link' : 'text'}`
    const message = `The call to action has no \`${missing}\`.`
    context.report('shortcode-parameter', words ?? address, message, `Add \`${missing}="…"\`.`)
    return words?.value ? context.toContent(words) : []
  }
  const className = prefix === 'cta' ? ['button'] : ['button', 'button-quiet']
  const newTab = toBoolean(args[`${prefix}_new_tab`], context)
  return [linkTo(address, context.toContent(words), { className, newTab })]
}
