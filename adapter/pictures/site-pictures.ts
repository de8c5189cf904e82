import { join } from 'node:path'
import { cacheFolder } from '#lib/environment'
import type { SiteIndex } from '#lib/links/site-index'
import type { SiteFile } from '../site-files'
import { pictureCache } from './picture-cache'
import { type PictureFiles, pictureFiles } from './picture-files'

interface Places {
  content: string
  public: string
  distDir: string
}

/** The variants of a site's pictures, from `public/` and beside its pages. */
interface SitePictures extends Pick<PictureFiles, 'variantsOf'> {
  /** Ends when pages have asked for all; says which pictures stay as they are. */
  close(): SiteFile[]
}

/** Opens the pictures of a site, kept from one build to the next. */
export function sitePictures({ files, resources }: SiteIndex, places: Places): SitePictures {
  const beside = new Map(Array.from(resources.values(), ({ path, url }) => [url, join(places.content, path)]))
  const cache = pictureCache(join(cacheFolder(), 'pictures'))
  const pictures = pictureFiles({
    pathOf: (url) => (files.has(url) ? (beside.get(url) ?? join(places.public, url)) : undefined),
    distDir: places.distDir,
    cache,
  })
  return {
    variantsOf: pictures.variantsOf,
    close() {
      for (const problem of pictures.problems()) console.warn(problem)
      cache.removeOld()
      return pictures.files()
    },
  }
}
