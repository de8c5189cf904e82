import { notFound } from 'next/navigation'
import { ComparisonPage } from '#components/preview/comparison-page'
import { changeAt } from '#lib/changes/preview'
import { getUncommitted } from '../../../../changes'
import { type Segments, toUrl } from '../../../../segments'
import { getSite } from '../../../../site'

/** In development only: a page with what differs from the last commit marked in it. */
export default async function Page({ params }: { params: Promise<Segments> }) {
  const preview = await getUncommitted()
  const change = preview && changeAt(toUrl(await params), preview)
  if (!preview || !change) notFound()
  return <ComparisonPage change={change} preview={preview} site={getSite().index} />
}
