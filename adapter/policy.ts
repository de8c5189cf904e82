import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { PageError } from './page-error'

/**
 * Writes the page's Content-Security-Policy as the first element of its head: nothing is allowed but
 * what the page holds, by hash, what its scripts load, and pictures, videos and recordings of this site.
 *
 * @throws PageError if the page has no head.
 */
export function addPolicy(page: Root): void {
  const head = findHead(page)
  if (!head) throw new PageError("The page has no <head>: Next's output has changed shape.")
  const properties = { httpEquiv: ['Content-Security-Policy'], content: toPolicy(page) }
  head.children.unshift({ type: 'element', tagName: 'meta', properties, children: [] })
}

/** The policy of a page, as CSP Level 3 writes it. */
function toPolicy(page: Root): string {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  let hasMedia = false
  visit(page, 'element', (node) => {
    if (node.tagName === 'style') styles.add(hashOf(node))
    if (node.tagName === 'script' && node.properties['type'] !== 'application/ld+json') scripts.add(hashOf(node))
    if (node.tagName === 'video' || node.tagName === 'audio') hasMedia = true
  })
  const list = (hashes: Set<string>) => (hashes.size > 0 ? [...hashes].join(' ') : "'none'")
  return [
    "default-src 'none'",
    `style-src ${list(styles)}`,
    // Search is loaded by a script of the page, and is WebAssembly; nothing else may load or compile anything.
    `script-src ${list(scripts)} 'strict-dynamic' 'wasm-unsafe-eval'`,
    "img-src 'self'",
    "manifest-src 'self'",
    ...(hasMedia ? ["media-src 'self'"] : []),
    // Search asks for parts of its index; who checks a page (Lighthouse) reads robots.txt from within it.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';')
}

function hashOf(node: Element): string {
  return `'sha256-${createHash('sha256').update(toText(node)).digest('base64')}'`
}

function findHead(page: Root): Element | undefined {
  let head: Element | undefined
  visit(page, 'element', (node) => {
    if (node.tagName === 'head') head ??= node
  })
  return head
}
