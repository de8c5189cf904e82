import { toPreview } from '#components/preview/to-preview'
import { PREVIEW, type Preview, UNCOMMITTED } from '#lib/changes/preview'
import { deploymentOf, siteFolders } from '#lib/environment'
import { findLastCommit } from '#lib/git/base'
import { withHead } from '#lib/git/head'
import { remember, rememberBy } from './remember'
import { getBase, getBaseKey, getFindings, getSite, readBaseAt } from './site'

const getDeployment = remember(() => withHead(deploymentOf(), siteFolders().content))

/** Changes when the site, what it is compared with, or the last commit does. */
const getPreviewKey = remember(() => JSON.stringify([getBaseKey(), getDeployment()]))

/** What this preview is and changes; undefined in production. */
export const getPreview: () => Promise<Preview | undefined> = rememberBy(getPreviewKey, async () =>
  readPreview(getBase(), PREVIEW),
)

/** What is not committed yet, in development. */
export const getUncommitted: () => Promise<Preview | undefined> = rememberBy(getPreviewKey, async () =>
  readPreview(readBaseAt(findLastCommit(siteFolders().content)), UNCOMMITTED),
)

async function readPreview(base: ReturnType<typeof getBase>, url: string): Promise<Preview | undefined> {
  const deployment = getDeployment()
  const { kind } = deployment
  if (kind === 'production') return undefined
  return await toPreview({ deployment: { ...deployment, kind }, site: getSite(), base, findings: getFindings(), url })
}
