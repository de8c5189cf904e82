import type { Report } from '#lib/findings/finding'
import { findPicture } from '#lib/links/find-file'
import { explainMissing } from '#lib/links/missing-picture'
import type { SiteIndex } from '#lib/links/site-index'
import type { Page } from './page'
import type { Resource } from './resource'

/** A page's picture, for a list of pages. */
export interface PagePicture {
  /** The path on the site, encoded. */
  src: string
  /** In CSS pixels; undefined for a drawing that doesn't say. */
  width: number | undefined
  height: number | undefined
  /** Empty for a picture that only decorates. */
  alt: string
}

/**
 * The picture that stands for a page: the one that `image` in its front matter names, else, as in Hugo
 * Blox, the file `featured.*` beside its `index.md`.
 *
 * @returns undefined if the page has none, or names one that isn't there (which `loadPage` reports).
 */
export function pagePicture(page: Page, site: SiteIndex): PagePicture | undefined {
  const named = nameOf(page)
  const file = named === undefined ? featuredOf(page, site) : findPicture(named, [page.path], site)
  if (file === undefined) return undefined
  const size = site.pictureSize(file)
  const alt = altOf(page) ?? site.pictureTexts[named ?? file]?.alt ?? ''
  return { src: encodeURI(file), width: size?.width, height: size?.height, alt }
}

/** Reports a picture that a page's front matter names and that isn't there. */
export function checkPagePicture(page: Page, site: SiteIndex, report: Report): void {
  const named = nameOf(page)
  if (named === undefined || findPicture(named, [page.path], site) !== undefined) return
  const { rule, message, hint } = explainMissing(named, [page.path], site)
  report(rule, { ...page.placeOf(['image']), address: named }, message, hint)
}

/** The picture that the front matter names; `featured` without an ending is what Hugo Blox looks for anyway. */
function nameOf({ image }: Page): string | undefined {
  return image === 'featured' ? undefined : image
}

/** What the front matter says the picture shows: `image.alt_text`, as Hugo Blox has it. */
function altOf({ params }: Page): string | undefined {
  const image = Object.hasOwn(params, 'image') ? params['image'] : undefined
  const alt: unknown = typeof image === 'object' && image !== null ? Reflect.get(image, 'alt_text') : undefined
  return typeof alt === 'string' ? alt : undefined
}

/** The file `featured.*` of a bundle, as a path on the site. */
function featuredOf({ path }: Page, { resources }: SiteIndex): string | undefined {
  const folder = /^(.*\/)?_?index\.md$/.exec(path)
  return folder ? featuredFiles(resources).get(folder[1] ?? '')?.url : undefined
}

const featured = new WeakMap<SiteIndex['resources'], ReadonlyMap<string, Resource>>()

/** The files `featured.*` by their folder, looked for once. */
function featuredFiles(resources: SiteIndex['resources']): ReadonlyMap<string, Resource> {
  let found = featured.get(resources)
  if (!found) {
    found = new Map(
      [...resources.values()].flatMap((resource): [string, Resource][] => {
        const [, folder] = /^((?:.*\/)?)featured\.(?:png|jpe?g|gif|svg|webp|avif)$/i.exec(resource.path) ?? []
        return folder === undefined ? [] : [[folder, resource]]
      }),
    )
    featured.set(resources, found)
  }
  return found
}
