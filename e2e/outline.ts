import type { Page } from 'playwright/test'

/**
 * What is wrong with a page as those hear it who go by landmarks and headings: which are missing, twice, without
 * a name of their own, or skip a level; and tags of languages that are none (BCP 47). What stands in an article may
 * be a page of its own, with a first heading, as in comparisons.
 */
export function outlineFaultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = []
    const shown = (selector: string) =>
      Array.from(document.querySelectorAll(selector)).filter((element) => element.checkVisibility())
    const isOfPage = (element: Element) => !element.closest('article, section, aside, nav, main')
    const nameOf = (element: Element) => {
      const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? []
      const words = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
      return (words || element.getAttribute('aria-label') || '').trim()
    }

    const [ofPage, inArticles] = [false, true].map((isIn) =>
      shown('h1:not([aria-level])').filter((heading) => (heading.closest('article') !== null) === isIn),
    )
    const all = {
      h1: ofPage?.length ? ofPage : inArticles?.slice(0, 1),
      main: shown('main'),
      banner: shown('header').filter(isOfPage),
      contentinfo: shown('footer').filter(isOfPage),
    }
    for (const [name, found] of Object.entries(all)) {
      if (found?.length !== 1) faults.push(`There are ${found?.length} of ${name}.`)
    }

    for (const selector of [
      'nav',
      'aside:not([role])',
      'section[aria-label], section[aria-labelledby]',
      'dialog',
      'article',
    ]) {
      const names = shown(selector).map(nameOf)
      const doubtful = names.filter((name, index) => name === '' || names.indexOf(name) !== index)
      faults.push(...doubtful.map((name) => `${selector} has no name of its own: “${name}”`))
    }

    const levels = shown('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
      words: heading.textContent,
    }))
    for (const [index, { level, words }] of levels.entries()) {
      if (level > (levels[index - 1]?.level ?? 0) + 1)
        faults.push(`A level is skipped before the h${level} “${words}”.`)
    }

    for (const element of document.querySelectorAll('[lang]')) {
      try {
        Intl.getCanonicalLocales(element.getAttribute('lang') || '?')
      } catch {
        faults.push(`There is no language “${element.getAttribute('lang')}”.`)
      }
    }
    return faults
  })
}
