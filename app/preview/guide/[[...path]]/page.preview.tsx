import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { GuideContents } from '#components/preview/guide-contents'
import { GuidePageView } from '#components/preview/guide-page'
import { GUIDE } from '#lib/guide/guide'
import { getPreview } from '../../../changes'
import { getGuide } from '../../../guide'
import { type Segments, toSegments, toUrl } from '../../../segments'
import { getSite } from '../../../site'

interface Props {
  params: Promise<Segments>
}

export const dynamic = 'error'
export const dynamicParams = false

export function generateStaticParams(): Segments[] {
  return [GUIDE, ...getGuide().map(({ url }) => url)].map((url) => toSegments(url.slice(GUIDE.length)))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const guide = find(toUrl(await params))
  const title = ['What pages may hold', getSite().index.config.title].join(' · ')
  const description = 'Examples of what pages may hold, each beside what becomes of it.'
  return { title: guide ? `${guide.title} · ${title}` : title, description }
}

/** On previews and in development only: the examples of the editors' guide, and what becomes of them. */
export default async function Page({ params }: Props) {
  const url = toUrl(await params)
  const guide = find(url)
  const preview = await getPreview()
  if (!preview || (url !== '/' && !guide)) notFound()
  const frame = { preview, site: getSite().index }
  return guide ? <GuidePageView guide={guide} {...frame} /> : <GuideContents guide={getGuide()} {...frame} />
}

function find(url: string) {
  return getGuide().find((page) => page.url === GUIDE + url.slice(1))
}
