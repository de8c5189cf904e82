import { type PageSource, type SiteConfig, siteSchema } from '#lib/content/site-config'
import { parseYaml } from '#lib/content/yaml-document'

/** What `site.yaml` said of where pages come from. */
export type SourceNotes = Pick<SiteConfig, 'sources' | 'repositories'>

/** What the text of a `site.yaml` says of it; nothing where that can't be read, whatever else is wrong. */
export function parseSourceNotes(text: string): SourceNotes {
  const document = parseYaml({ file: 'site.yaml', value: text, line: 1, indent: 0 }, 'site-schema', () => {})
  const value = Object(document?.value) as Record<string, unknown>
  const { sources, repositories } = siteSchema.shape
  return {
    sources: sources.safeParse(value['sources']).data ?? {},
    repositories: repositories.safeParse(value['repositories']).data ?? {},
  }
}

/** What is said of a page, and where the commit that it names can be looked at. */
export interface SourceNote extends PageSource {
  commitUrl: string | undefined
}

/** What notes say of a page's file. */
export function noteOf(path: string, { sources, repositories }: SourceNotes): SourceNote | undefined {
  const source = Object.hasOwn(sources, path) ? sources[path] : undefined
  if (!source) return undefined
  const url = Object.hasOwn(repositories, source.repository) ? repositories[source.repository]?.url : undefined
  return { ...source, commitUrl: url && source.commit && `${url}/commit/${source.commit}` }
}
