import { toCommitmentsSchema } from '#lib/history/commitments-schema'
import { getSite } from '../site'

export const dynamic = 'force-static'

/** The JSON Schema of `/commitments.json`. */
export function GET(): Response {
  const headers = { 'Content-Type': 'application/schema+json; charset=utf-8' }
  return new Response(toCommitmentsSchema(getSite().index.config.origin), { headers })
}
