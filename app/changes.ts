import { cache } from 'react'
import { toPreview } from '#components/preview/to-preview'
import type { Preview } from '#lib/changes/preview'
import { deploymentOf, siteFolders } from '#lib/environment'
import { withHead } from '#lib/git/head'
import { getBase, getFindings, getSite } from './site'

let found: Promise<Preview | undefined> | undefined

/** What this preview is and changes; undefined in production. Found once in a build, and anew for each request in development. */
export const getPreview: () => Promise<Preview | undefined> =
  process.env.NODE_ENV === 'development'
    ? cache(() => readPreview())
    : () => {
        found ??= readPreview()
        return found
      }

async function readPreview(): Promise<Preview | undefined> {
  const deployment = deploymentOf()
  const { kind } = deployment
  if (kind === 'production') return undefined
  const { content } = siteFolders()
  return await toPreview({
    deployment: { ...withHead(deployment, content), kind },
    site: getSite(),
    base: getBase(),
    findings: getFindings(),
  })
}
