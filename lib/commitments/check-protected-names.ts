import { isReadableGlob } from '#lib/content/glob'
import type { Page } from '#lib/content/page'
import type { ProtectedWords } from '#lib/content/site-config'
import { placeOfFile } from '#lib/content/source-text'
import type { Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { commitmentsIn } from './changed-commitments'
import type { CheckedSites } from './check-commitments'
import { protects, protectsPage } from './protection'

/** Reports entries of `protected` that name no page, or no section, neither now nor in what the site is compared with. */
export function checkProtectedNames({ site, base, load }: CheckedSites, report: Report): void {
  for (const [number, entry] of site.index.config.protected.entries()) {
    const placeOf = (field: string) =>
      site.configDocument?.placeOf(['protected', number, field]) ?? placeOfFile('site.yaml')
    if (!isReadableGlob(entry.page)) {
      report(
        'site-schema',
        placeOf('page'),
        'This pattern is too long, or stands for too much.',
        'Make several entries of it.',
      )
      continue
    }
    const sites = [site, ...(base ? [base.site] : [])]
    const meant = sites.map(({ index }) => ({
      index,
      pages: [...index.pages, ...index.unpublished.values()].filter(isMeant(entry)),
    }))
    if (meant.every(({ pages }) => pages.length === 0)) {
      const urls = [...site.index.pageByUrl.keys()]
      report('site-schema', placeOf('page'), `There is no page ${entry.page}.`, suggest(entry.page, urls))
    } else if (entry.anchor !== undefined) {
      const commitments = meant.flatMap(({ index, pages }) => pages.flatMap((page) => commitmentsIn(page, index, load)))
      if (commitments.some((commitment) => protects(entry, commitment))) continue
      const ids = [...new Set(commitments.map(({ id }) => id))].filter((id) => id !== '')
      report(
        'site-schema',
        placeOf('anchor'),
        `There are no words under \`#${entry.anchor}\` there.`,
        suggest(entry.anchor, ids),
      )
    }
  }
}

function isMeant(entry: ProtectedWords): (page: Page) => boolean {
  return ({ url }) => protectsPage(entry, url)
}
