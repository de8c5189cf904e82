import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '#components/page/footer'
import { Prefetch } from '#components/page/prefetch'
import { deploymentOf } from '#lib/environment'
import { MAIN_ID } from '#lib/markdown/anchor'
import { iconLinks } from '#lib/sharing/icons'
import './globals.css'
import { getSite } from './site'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  // What is around the page is as its paper: `--color-paper`.
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fff' },
    { media: '(prefers-color-scheme: dark)', color: '#13151a' },
  ],
}

export function generateMetadata(): Metadata {
  const robots = deploymentOf().kind === 'production' ? undefined : 'noindex'
  return { metadataBase: new URL(getSite().index.config.origin), robots, icons: iconLinks }
}

export default function Layout({ children }: { children: ReactNode }) {
  const { config } = getSite().index
  return (
    <html lang={config.language}>
      <body>
        <a className="skip-link" href={`#${MAIN_ID}`}>
          Skip to content
        </a>
        {children}
        <Footer config={config} />
        <Prefetch />
      </body>
    </html>
  )
}
