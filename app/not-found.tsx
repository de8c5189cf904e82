import type { Metadata } from 'next'
import { NotFound } from '#components/page/not-found'
import { getPreview } from './changes'
import { getSite } from './site'

export function generateMetadata(): Metadata {
  const { title } = getSite().index.config
  return { title: `Page not found · ${title}`, description: 'There is no page at this address.' }
}

export default async function NotFoundPage() {
  return <NotFound site={getSite().index} preview={await getPreview()} />
}
