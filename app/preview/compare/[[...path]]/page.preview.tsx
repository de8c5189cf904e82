import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonPage } from '#components/preview/comparison-page'
import { changeAt, changedPages, comparisonPath } from '#lib/changes/preview'
import { getPreview } from '../../../changes'
import { type Segments, toSegments, toUrl } from '../../../segments'
import { getSite } from '../../../site'

interface Props {
  params: Promise<Segments>
}

export const dynamic = 'error'
export const dynamicParams = false

export async function generateStaticParams(): Promise<Segments[]> {
  const preview = await getPreview()
  if (!preview) return []
  return changedPages(preview).map((change) => toSegments(comparisonPath(change, preview)))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { change } = await find(toUrl(await params))
  const { title } = getSite().index.config
  return { title: `What changes: ${change.title} · ${title}`, description: 'A page with its changes marked.' }
}

/** On previews and in development only: a page with what differs from the base marked in it. */
export default async function Page({ params }: Props) {
  const { change, preview } = await find(toUrl(await params))
  return <ComparisonPage change={change} preview={preview} site={getSite().index} />
}

async function find(url: string) {
  const preview = await getPreview()
  const change = preview && changeAt(url, preview)
  if (!preview || !change) notFound()
  return { change, preview }
}
