import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '#components/page/page-view'
import { getPreview } from '../changes'
import { toMetadata } from '../metadata'
import { type Segments, toSegments, toUrl } from '../segments'
import { getPage, getPageFindings, getSite } from '../site'

interface Props {
  params: Promise<Segments>
}

export const dynamic = 'error'
export const dynamicParams = false

export function generateStaticParams(): Segments[] {
  const urls = new Set(['/', ...getSite().index.pageByUrl.keys()])
  return Array.from(urls, toSegments)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = getPage(toUrl(await params))
  return loaded ? toMetadata(loaded, getSite().index.config) : {}
}

export default async function Page({ params }: Props) {
  const loaded = getPage(toUrl(await params))
  if (!loaded) notFound()
  const findings = getPageFindings(loaded)
  return <PageView loaded={loaded} site={getSite().index} findings={findings} preview={await getPreview()} />
}
