import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ChangesPage } from '#components/preview/changes-page'
import { getUncommitted } from '../../changes'
import { getSite } from '../../site'

export function generateMetadata(): Metadata {
  const { title } = getSite().index.config
  return { title: `What is not committed · ${title}`, description: 'What differs from the last commit.' }
}

/** In development only: what differs from the last commit. */
export default async function UncommittedPage() {
  const preview = await getUncommitted()
  if (!preview) notFound()
  return <ChangesPage preview={preview} site={getSite().index} />
}
