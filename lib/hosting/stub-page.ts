import type { Redirect } from '#lib/links/redirects'

/** A page that leads on, for hosts that know no redirects. */
export function toStubPage({ to }: Redirect, origin: string): string {
  const target = escapeHtml(to)
  const canonical = escapeHtml(new URL(to, origin).href)
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved to ${target}</title>` +
    `<link rel="canonical" href="${canonical}"><meta name="robots" content="noindex">` +
    `<meta http-equiv="refresh" content="0;url=${target}"></head>` +
    `<body><p>This page is now at <a href="${target}">${target}</a>.</p></body></html>\n`
  )
}

/** Where the stub page of a path lies below a static host's root. */
export function stubPath({ from }: Redirect): string {
  const path = from.slice(1)
  return /\.(html?|xml|json|txt|pdf|png|jpe?g|gif|svg|ico)$/i.test(path)
    ? path
    : `${path.replace(/\/$/, '')}/index.html`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
