import type { MetadataRoute } from 'next'
import { toManifest } from '#lib/sharing/manifest'
import { getSite } from './site'

export const dynamic = 'force-static'

/** What the site is called, and its icons, where it is kept on a device. */
export default function manifest(): MetadataRoute.Manifest {
  return toManifest(getSite().index.config)
}
