import type { SiteIndex } from '#lib/links/site-index'

const names = ['site.yaml', 'urls.yaml', 'pictures.yaml']

/** The texts of the files that people write about a site and its handbooks, by their paths: YAML with comments. */
export function configTextsOf({ readText, tocs }: Pick<SiteIndex, 'readText' | 'tocs'>): Map<string, string> {
  const paths = [...names, ...tocs.map(({ path }) => path)]
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const text = readText(path)
      return text === undefined ? [] : [[path, text]]
    }),
  )
}
