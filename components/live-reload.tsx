'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Renders the page anew, where it is scrolled to, when `/dev/events/` says that content has changed. */
export function LiveReload() {
  const router = useRouter()
  useEffect(() => {
    const events = new EventSource('/dev/events/')
    events.onmessage = () => router.refresh()
    return () => events.close()
  }, [router])
  return null
}
