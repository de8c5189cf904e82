import type { RootContent } from 'mdast'
import { joinPath } from '#lib/links/find-file'
import { visit } from '#lib/tree/visit'
import type { IncludedFile } from './include-file'

/**
 * Makes relative addresses of an included file lead where they would from the file itself:
 * in `people/list.md`, `ada.png` → `/people/ada.png`.
 */
export function rebaseAddresses(nodes: readonly RootContent[], { path, from }: IncludedFile): void {
  if (folderOf(path) === folderOf(from)) return
  for (const root of nodes) {
    visit(root, (node) => {
      if ((node.type === 'link' || node.type === 'image' || node.type === 'definition') && isRelative(node.url)) {
        node.url = rebase(node.url, path)
      }
    })
  }
}

function rebase(url: string, from: string): string {
  const end = url.search(/[?#]/)
  const path = end < 0 ? url : url.slice(0, end)
  return joinPath(from, path) + (path.endsWith('/') ? '/' : '') + url.slice(path.length)
}

function isRelative(url: string): boolean {
  return url !== '' && !/^(?:[a-z][a-z0-9+.-]*:|[/#?])/i.test(url)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
