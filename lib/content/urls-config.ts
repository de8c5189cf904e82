import { z } from 'zod'

const path = z.string().regex(/^\/\P{Cc}*$/u, 'a path that begins with `/`')
/** As a server reads it: decoded, and without what a URL has besides its path. */
const oldPath = z
  .string()
  .regex(/^(?!.*\/\.{0,2}\/)(?!.*\/\.{1,2}$)\/[^?#%\\\p{Cc}]*$/u, 'a path that begins with `/`, such as `/old page/`')
const pagePath = z.string().regex(/^\/(.*\/)?$/, 'a path that begins and ends with `/`')
const anchor = z.string().min(1)

/** `urls.yaml`. */
export const urlsSchema = z.strictObject({
  redirects: z
    .record(oldPath, z.union([path, z.url({ protocol: /^https?$/ })]))
    .default({})
    .describe('Old paths, each with the path or URL it leads to now: `/practices/: /open-practices/`.'),
  anchors: z
    .record(pagePath, z.record(anchor, z.union([anchor, z.array(anchor).min(1)])))
    .default({})
    .describe('By page: former anchors, each with the anchor (or the list of anchors) that took its place.'),
})

/** What has moved: `urls.yaml`. */
export type UrlsConfig = z.infer<typeof urlsSchema>
