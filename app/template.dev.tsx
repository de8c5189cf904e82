import type { ReactNode } from 'react'
import { LiveReload } from '#components/live-reload'

/** In development only (see `pageExtensions`): every page reloads when its content is saved. */
export default function Template({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <LiveReload />
    </>
  )
}
