import { toChangesJson } from '#lib/changes/to-json'
import { getPreview } from '../../changes'

export const dynamic = 'force-static'

/** On previews and in development only: what the list of changes shows, for programs. */
export async function GET(): Promise<Response> {
  const preview = await getPreview()
  if (!preview) return new Response(null, { status: 404 })
  return new Response(toChangesJson(preview), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
