import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NextAdapter } from 'next'
import { SITE_FILES, toSiteFiles } from './site-files'

/** What Next's build calls when it is done: it leaves a list of the site's files for `npm run export`. */
export const adapter: NextAdapter = {
  name: 'static-pages',
  onBuildComplete({ outputs, distDir }) {
    writeFileSync(join(distDir, SITE_FILES), JSON.stringify(toSiteFiles(outputs, distDir), null, 1))
  },
}
