import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { addPolicy } from './policy'
import { stripRuntime } from './strip-runtime'

/**
 * A page as Next prerendered it, as it is published: without the runtime, with its policy.
 *
 * @throws PageError if the page needs the runtime, or Next's output has changed shape.
 */
export function publishPage(html: string): string {
  const page = fromHtml(html)
  stripRuntime(page)
  addPolicy(page)
  return toHtml(page)
}
