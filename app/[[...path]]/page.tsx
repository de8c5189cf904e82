import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '#components/page/page-view'
import { toMetadata } from '../metadata'
import { getPage, getPageFindings, getSite } from '../site'

interface Props {
  params: Promise<{ path?: string[] }>
}

export const dynamic = 'error'
export const dynamicParams = false

export function generateStaticParams(): { path: string[] }[] {
  const urls = new Set(['/', ...getSite().index.pageByUrl.keys()])
  return Array.from(urls, (url) => ({ path: url.split('/').filter(Boolean) }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = getPage(toUrl(await params))
  return loaded ? toMetadata(loaded, getSite().index.config) : {}
}

export default async function Page({ params }: Props) {
  const loaded = getPage(toUrl(await params))
  if (!loaded) notFound()
  return <PageView loaded={loaded} site={getSite().index} findings={getPageFindings(loaded)} />
}

function toUrl({ path = [] }: { path?: string[] }): string {
  return path.length > 0 ? `/${path.map(decodeURIComponent).join('/')}/` : '/'
}
