import { toLlmsFull } from '#lib/twins/llms'
import { getSite } from '../site'
import { getTwins } from '../twins'

export const dynamic = 'force-static'

/** The words of all pages, for programs that read words. */
export async function GET(): Promise<Response> {
  const text = toLlmsFull(getSite().index.config, await getTwins())
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
