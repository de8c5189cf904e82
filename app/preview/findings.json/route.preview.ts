import { relative } from 'node:path'
import { siteFolders } from '#lib/environment'
import { formatFindings } from '#lib/findings/format'
import { getFindings } from '../../site'

export const dynamic = 'force-static'

/** On previews and in development only: what `npm run check:content -- --format json` prints. */
export function GET(): Response {
  const prefix = `${relative('', siteFolders().content) || '.'}/`
  const headers = { 'Content-Type': 'application/json; charset=utf-8' }
  return new Response(`${formatFindings(getFindings(), 'json', { prefix })}\n`, { headers })
}
