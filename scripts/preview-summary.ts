import { toPreview } from '#components/preview/to-preview'
import { readBase } from '#lib/base'
import { PREVIEW } from '#lib/changes/preview'
import { toSummary } from '#lib/changes/to-markdown'
import { cacheFolder, deploymentOf } from '#lib/environment'
import { withHead } from '#lib/git/head'
import { checkSiteInParallel } from './check-in-parallel'
import { parseCommandLine } from './command-line'
import { foldersOf, loadSite } from './load-site'
import { findSiteBase } from './site-base'
import { orFail } from './system-fault'

const usage = `Usage: npm run --silent preview:summary -- [options]

Prints what the branch changes, and what is wrong with it, as Markdown for a comment or a job's summary.

  --url URL   the preview's origin, for links to it; the one that the host names, if it does
  --help      prints this`

const { url: given, help } = parseCommandLine({ url: { type: 'string' }, help: { type: 'boolean' } }, usage)
console.log(help ? usage : await orFail(summarise, 'There is no summary.'))

async function summarise(): Promise<string> {
  const folders = foldersOf()
  const site = loadSite(folders)
  const { config } = site.index
  const base = readBase(findSiteBase(folders, config), folders, cacheFolder())
  const findings = await checkSiteInParallel(site, folders, 'reason' in base ? undefined : base)
  const deployment = { ...withHead(deploymentOf(), folders.content), kind: 'preview' } as const
  const preview = await toPreview({ deployment, site, base, findings, url: PREVIEW })
  const origin = (given ?? deployment.url)?.replace(/\/+$/, '')
  return toSummary(preview, origin)
}
