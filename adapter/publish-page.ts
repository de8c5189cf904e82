import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import type { PictureFiles } from './pictures/picture-files'
import { showVariants } from './pictures/show-variants'
import { addPolicy } from './policy'
import { stripRuntime } from './strip-runtime'
import { keepUsedCss } from './used-css'

/**
 * A page as Next prerendered it, as it is published: without the runtime, with the CSS it needs, and its policy.
 *
 * @throws PageError if the page needs the runtime, or Next's output has changed shape.
 */
export function publishPage(html: string): string {
  return finish(fromHtml(html))
}

/** The same, with smaller files of its pictures to choose from. */
export async function publishWithPictures(html: string, pictures: Pick<PictureFiles, 'variantsOf'>): Promise<string> {
  const page = fromHtml(html)
  await showVariants(page, pictures)
  return finish(page)
}

function finish(page: Root): string {
  stripRuntime(page)
  keepUsedCss(page)
  addPolicy(page)
  return toHtml(page)
}
