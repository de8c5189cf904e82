import { type Made, madeAt, madeUrls } from '../../made-files'
import { type Segments, toSegments } from '../../segments'

interface Context {
  params: Promise<Required<Segments>>
}

export const dynamic = 'force-static'
export const dynamicParams = false

export function generateStaticParams(): Required<Segments>[] {
  return madeUrls().map(toSegments)
}

/**
 * What is made of a page besides the page: `<page>history/feed.xml`, `<page>.md`. Next to the pages there can't be a route
 * for that, so a rewrite leads here, and for static hosts the file is put there (`adapter/site-files.ts`).
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const made = await madeAt(`/${path.map(decodeURIComponent).join('/')}`)
  return made ? toResponse(made) : new Response('There is no such file.', { status: 404 })
}

function toResponse({ type, text, link }: Made): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, ...(link ? { Link: link } : {}) },
  })
}
