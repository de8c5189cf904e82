import { toCommitmentsJson } from '#lib/history/commitments-json'
import { getHistory } from '../history'
import { getSite } from '../site'

export const dynamic = 'force-static'

/** All commitments and their history, for programs. */
export function GET(): Response {
  const commitments = toCommitmentsJson(getHistory(), getSite().index.config)
  const headers = { 'Content-Type': 'application/json; charset=utf-8' }
  return new Response(`${JSON.stringify(commitments, null, 1)}\n`, { headers })
}
