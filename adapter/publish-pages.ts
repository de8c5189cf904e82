import { readFileSync, writeFileSync } from 'node:fs'
import { atMost } from './at-most'
import { sayAt } from './page-error'
import type { PictureFiles } from './pictures/picture-files'
import { publishWithPictures } from './publish-page'
import type { BuiltPage } from './site-files'

/** So many pages are in memory while their pictures are made. */
const AT_A_TIME = 8

/**
 * Publishes pages where they lie.
 *
 * @returns what is wrong with them, in their order
 */
export async function publishPages(
  pages: readonly BuiltPage[],
  pictures: Pick<PictureFiles, 'variantsOf'>,
): Promise<string[]> {
  const inTurn = atMost(AT_A_TIME)
  const publish = async ({ pathname, path }: BuiltPage) => {
    try {
      writeFileSync(path, await publishWithPictures(readFileSync(path, 'utf8'), pictures))
      return []
    } catch (error) {
      return [sayAt(pathname, error)]
    }
  }
  return (await Promise.all(pages.map((page) => inTurn(() => publish(page))))).flat()
}
