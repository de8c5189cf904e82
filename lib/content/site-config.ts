import { z } from 'zod'
import type { Report } from '#lib/findings/finding'
import { suggest } from '#lib/findings/suggest'
import { branchNamePattern } from '#lib/git/branch-name'
import { type ConfigFile, parseConfigFile } from './config-file'
import type { ContentFile } from './content-file'
import { permalinkTokens, unknownTokens } from './permalinks'

const day = z.iso.date().describe('A day, as `YYYY-MM-DD`.')
const origin = z
  .url({ protocol: /^https?$/ })
  .regex(/^https?:\/\/[^/]+$/, 'a scheme and a host, with no path and no slash at the end')
// No other scheme: `javascript:` is one.
const url = z.url({ protocol: /^https?$/ })
const sitePath = z.string().regex(/^\//, 'a path that begins with `/`')
const host = z.string().regex(/^[^/:]+(:\d+)?$/, 'a host such as `handbook.example.org`')
const language = z.string().regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'a language tag such as `en`')
const link = z.strictObject({
  title: z.string().describe('The words of the link.'),
  url: z
    .union([sitePath, url, z.url({ protocol: /^mailto$/ })])
    .describe('A path on this site (`/open-practices/`) or a whole URL.'),
})

const repository = z.strictObject({
  url: url.describe("The repository's address, as one opens it in a browser."),
  branch: z.string().default('main').describe('The branch that is published. `main` if not given.'),
  root: z.string().default('').describe("The folder in the repository that a page's relative links start from."),
})

const source = z.strictObject({
  repository: z.string().describe('The name of one of `repositories`.'),
  path: z.string().describe("The file's path in that repository."),
  commit: z
    .string()
    .regex(/^[0-9a-f]{7,40}$/, '7 to 40 hexadecimal digits')
    .optional()
    .describe('The commit.'),
  date: day.optional().describe('The day the words are as of, as `YYYY-MM-DD`.'),
  before: day.optional().describe('Where the day is not known: a day before which the words stood, as `YYYY-MM-DD`.'),
  published: url.optional().describe('Where the page was published when it was taken over.'),
})

const protectedWords = z.strictObject({
  page: sitePath.describe('The URL of the page (`/open-source/strategy/`), or a pattern for several (`/policies/**`).'),
  anchor: z
    .string()
    .min(1)
    .optional()
    .describe('The section or heading, with all that stands below it. The whole page if not given.'),
  rule: z.string().min(1).describe('By whom and how the words may be changed. It is printed with the finding.'),
  url: z.union([sitePath, url]).optional().describe('Where the rule is written down.'),
})

/** `site.yaml`. */
export const siteSchema = z.strictObject({
  title: z.string().min(1).describe("The site's name, as it follows each page's title."),
  description: z.string().min(1).describe('What the site is, in a sentence.'),
  language: language.default('en').describe('The language of the pages, as a BCP 47 tag. `en` if not given.'),
  origin: origin.describe('The canonical origin (`https://2i2c.org`): scheme and host, no slash at the end.'),
  organisation: z
    .strictObject({
      name: z.string().min(1).describe('Its name.'),
      url: url.describe('Its own website.'),
    })
    .optional()
    .describe('Who publishes the site: its name and website. Search engines are told.'),
  home: sitePath.optional().describe('The URL of the page that also stands at `/`.'),
  navigation: z.array(link).default([]).describe('The links in the header, in order.'),
  footer: z
    .strictObject({
      licence: link.optional().describe("The licence of the words, as a link to the licence's text."),
      links: z.array(link).default([]).describe('The links in the footer, in order.'),
    })
    .default({ links: [] })
    .describe('What stands at the foot of every page.'),
  fallbackOrigin: origin.optional().describe('The origin that answers for paths this site does not have.'),
  adoptedHosts: z
    .record(host, sitePath)
    .default({})
    .describe('Hosts whose URLs this site now answers for, each with the path its root is at here.'),
  productionBranch: z
    .string()
    .regex(branchNamePattern, 'a name that git allows a branch, such as `main`')
    .default('main')
    .describe('The branch of the repository with these files that is published. `main` if not given.'),
  contentRepository: url
    .optional()
    .describe(
      'The address of the repository with these files, as one opens it in a browser: commits are linked there.',
    ),
  history: z
    .strictObject({
      leaveOut: z
        .array(
          z.strictObject({
            commit: z
              .string()
              .regex(/^[0-9a-f]{7,64}$/, '7 to 64 hexadecimal digits')
              .describe('The commit.'),
            reason: z.string().min(1).describe('Why, in words for readers: it stands where the words would.'),
          }),
        )
        .default([])
        .describe('Commits whose words are not shown: what was published by mistake, and is nobody’s promise.'),
    })
    .default({ leaveOut: [] })
    .describe('What is not shown of the history of pages.'),
  findings: z
    .strictObject({
      severities: z
        .record(
          z.string(),
          z.strictObject({
            severity: z.enum(['error', 'warning', 'note']).describe('`warning` or `note`.'),
            reason: z.string().min(1).describe('Why. It is printed with each finding.'),
          }),
        )
        .default({})
        .describe('Rules whose findings count for less, by the name in brackets behind a finding.'),
      addresses: z
        .record(z.string(), z.string().min(1))
        .default({})
        .describe('Addresses of links that are right, each with the reason, which is printed.'),
    })
    .default({ severities: {}, addresses: {} })
    .describe('What counts for less than its rule says.'),
  protected: z
    .array(protectedWords)
    .default([])
    .describe('Words that are changed by a rule only: whoever touches them has to say why.'),
  dialects: z
    .record(z.string(), z.enum(['hugo', 'myst']))
    .default({})
    .describe('Whose Markdown the pages of a folder are written in, by the folder: `hugo` or `myst`.'),
  permalinks: z
    .record(z.string(), z.string().regex(/^[^?#%\\]*$/, 'a path such as `/blog/:slug/`'))
    .default({})
    .describe("By folder at the top: the pattern of its pages' URLs, as in Hugo: `blog: /blog/:slug/`."),
  repositories: z
    .record(z.string(), repository)
    .default({})
    .describe('The repositories that pages come from, by name.'),
  sources: z
    .record(z.string(), source)
    .default({})
    .describe("Where the words of a page come from, by the page's file below the content folder."),
})

export type SiteConfig = z.infer<typeof siteSchema>
export type PageSource = z.infer<typeof source>
export type ProtectedWords = z.infer<typeof protectedWords>

/**
 * Parses `site.yaml`.
 *
 * @returns undefined once every mistake in it has been reported.
 */
export function parseSiteConfig(file: ContentFile, report: Report): ConfigFile<SiteConfig> | undefined {
  const config = parseConfigFile(file, siteSchema, report)
  if (!config) return undefined
  const { sources, repositories, permalinks } = config.value
  for (const [section, pattern] of Object.entries(permalinks)) {
    const place = config.document.placeOf(['permalinks', section])
    for (const token of unknownTokens(pattern)) {
      report('site-schema', place, `There is no \`${token}\` for a URL.`, suggest(token, permalinkTokens))
    }
  }
  for (const [page, { repository: name }] of Object.entries(sources)) {
    if (Object.hasOwn(repositories, name)) continue
    const place = config.document.placeOf(['sources', page, 'repository'])
    report('site-schema', place, `There is no repository \`${name}\`.`, suggest(name, Object.keys(repositories)))
  }
  return config
}

/** How many pages a navigation has that nobody wrote. */
const MAX_NAVIGATION = 8

/** What holds for a content tree without `site.yaml`: its title, and the pages at its top as navigation. */
export function defaultSiteConfig(title: string, pages: readonly { title: string; url: string }[]): SiteConfig {
  const top = pages.filter(({ url }) => /^\/[^/]+\/$/.test(url))
  const navigation = top.slice(0, MAX_NAVIGATION).map(({ title, url }) => ({ title, url }))
  return siteSchema.parse({ title, description: title, origin: 'http://localhost:3000', navigation })
}
