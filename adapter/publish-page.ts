import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { addPolicy } from './policy'
import { stripRuntime } from './strip-runtime'
import { keepUsedCss } from './used-css'

/**
 * A page as Next prerendered it, as it is published: without the runtime, with the CSS it needs, and its policy.
 *
 * @throws PageError if the page needs the runtime, or Next's output has changed shape.
 */
export function publishPage(html: string): string {
  const page = fromHtml(html)
  stripRuntime(page)
  keepUsedCss(page)
  addPolicy(page)
  return toHtml(page)
}
