import { z } from 'zod'

/** What stands for a licence that nobody has looked up (SPDX 2.3, §7.13). */
export const UNKNOWN_LICENCE = 'NOASSERTION'

/** `pictures.lock.json`. */
export const pictureLockSchema = z.record(
  z.string(),
  z.strictObject({
    file: z.string().regex(/^\//, 'a path that begins with `/`').describe('The copy, as a path on this site.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits')
      .describe('The SHA-256 hash of the copy.'),
    bytes: z.int().positive().describe('The size of the copy in bytes.'),
    source: z.string().describe('Where the copy was taken from.'),
    licence: z
      .string()
      .describe(
        "The picture's licence, as an SPDX identifier where there is one; `NOASSERTION` if nobody has looked it up.",
      ),
    date: z.iso.date().describe('The day it was taken.'),
  }),
)

/** `pictures.yaml`. */
export const pictureTextsSchema = z.record(
  z.string(),
  z.strictObject({ alt: z.string().describe('What the picture shows, for readers who do not see it.') }),
)

/** Copies of pictures that content names, by the address it names them with. */
export type PictureLock = z.infer<typeof pictureLockSchema>
/** Descriptions of pictures, by the address that content names them with. */
export type PictureTexts = z.infer<typeof pictureTextsSchema>
