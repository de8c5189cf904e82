import { readText } from '#lib/content/disk'
import { guideFile } from '#lib/environment'
import { type GuidePage, toGuide } from '#lib/guide/guide'
import { rememberBy } from './remember'
import { getFilesKey, getSite } from './site'

/** The examples of the editors' guide; none where the program comes without it. */
export const getGuide: () => readonly GuidePage[] = rememberBy(getFilesKey, () =>
  toGuide(readText(guideFile()) ?? '', getSite().index),
)
