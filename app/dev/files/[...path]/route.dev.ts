import { openAsBlob } from 'node:fs'
import { join } from 'node:path'
import { readSite } from '#lib/content/read-site'
import type { Resource } from '#lib/content/resource'
import { siteFolders } from '#lib/environment'
import { contentTypeOf, endingOf } from '#lib/hosting/file-types'
import { headerRules } from '#lib/hosting/headers'

interface Context {
  params: Promise<{ path: string[] }>
}

/** In development only: the file beside a page that is served at a path, as it is on the disk now. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const resource = findResource(`/${path.map(decodeURIComponent).join('/')}`)
  if (!resource) return new Response('There is no such file.', { status: 404 })
  try {
    const file = await openAsBlob(join(siteFolders().content, resource.path))
    return new Response(file.stream(), { headers: headersOf(resource, file.size) })
  } catch {
    known.clear()
    return new Response('This file is gone.', { status: 404 })
  }
}

let known = new Map<string, Resource>()

/** Where a path is not known yet, the content is read anew: a page of twenty new pictures reads it once or twice. */
function findResource(url: string): Resource | undefined {
  if (!known.has(url)) {
    const { resources } = readSite(siteFolders()).index
    known = new Map(Array.from(resources.values(), (resource) => [resource.url, resource]))
  }
  return known.get(url)
}

function headersOf({ path }: Resource, size: number): [string, string][] {
  const ending = endingOf(path)
  const drawing = ending === 'svg' ? headerRules('preview').drawings : []
  return [
    ['Content-Type', contentTypeOf(ending)],
    ['Content-Length', String(size)],
    ['Cache-Control', 'no-cache'],
    ['X-Content-Type-Options', 'nosniff'],
    ...drawing.map(([name, value]): [string, string] => [name, value]),
  ]
}
