import { createReadStream, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.xml': 'application/xml',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.pdf': 'application/pdf',
}

/** Answers as GitHub Pages does: files, a folder's index.html, a slash added to a folder's path, 404.html. */
export function answerAsStaticHost(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://host.invalid')
  const path = join(folder, normalize(decodeURIComponent(pathname)))
  const found = kindOf(path)
  if (found === 'folder' && !pathname.endsWith('/') && kindOf(join(path, 'index.html')) === 'file') {
    response.writeHead(301, { location: `${pathname}/` }).end()
    return
  }
  const file = found === 'folder' ? join(path, 'index.html') : path
  if (kindOf(file) === 'file') send(response, 200, file)
  else send(response, 404, join(folder, '404.html'))
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (entry?.isFile()) return 'file'
  return entry?.isDirectory() ? 'folder' : undefined
}
