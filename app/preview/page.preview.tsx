import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesPage } from '#components/preview/changes-page'
import { getPreview } from '../changes'
import { getSite } from '../site'

export const dynamic = 'error'

export function generateMetadata(): Metadata {
  const { title } = getSite().index.config
  return {
    title: `What this preview changes · ${title}`,
    description: 'What differs from the published site, and what is wrong.',
  }
}

/** On previews and in development only (see `pageExtensions`): what differs, and everything that is wrong. */
export default async function PreviewPage() {
  const preview = await getPreview()
  if (!preview) notFound()
  return <ChangesPage preview={preview} site={getSite().index} />
}
