import { z } from 'zod'

/** `urls.lock.json`. */
export const urlsLockSchema = z
  .record(z.string().regex(/^\/(.*\/)?$/, 'a path that begins and ends with `/`'), z.array(z.string().min(1)))
  .describe('Every URL that a page was ever published at, with the anchors it had: `npm run urls:update` adds to it.')

/** Every URL that a page was ever published at, each with the anchors that it had. */
export type UrlsLock = z.infer<typeof urlsLockSchema>
