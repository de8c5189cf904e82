import { publishPage } from './publish-page'

/** What a server answers with when it fails itself, instead of Next's page, which is script and inline styles. */
export const errorPage = publishPage(
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>Something went wrong</title><style>:root{color-scheme:light dark;font:1.1rem/1.6 system-ui,sans-serif;padding:10vmin}</style></head>' +
    '<body><main><h1>Something went wrong</h1><p>The server could not show this page. Please try again in a minute.</p></main></body></html>',
)
