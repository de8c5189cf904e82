import { toLlms } from '#lib/twins/llms'
import { getPage, getSite } from '../site'

export const dynamic = 'force-static'

/** What the site has, for programs that read words. */
export function GET(): Response {
  const text = toLlms(getSite().index, ({ url }) => getPage(url)?.description ?? '')
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
