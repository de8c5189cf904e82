import type { Metadata } from 'next'
import { FindingsPage } from '#components/page/findings-page'
import { getFindings, getSite } from '../site'

export const dynamic = 'error'

export function generateMetadata(): Metadata {
  return { title: `Findings · ${getSite().index.config.title}`, description: 'What is wrong with this site.' }
}

/** On previews and in development only (see `pageExtensions`): everything that is wrong with the site. */
export default function PreviewPage() {
  return <FindingsPage findings={getFindings()} site={getSite().index} />
}
