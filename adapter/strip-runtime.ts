import type { Element, Root } from 'hast'
import { toString as toText } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { PageError } from './page-error'

/**
 * Takes Next's runtime out of a prerendered page: its scripts, what preloads them, and the flight data
 * that hydration would read. What remains is HTML, CSS, JSON-LD, speculation rules and scripts marked
 * `data-site`.
 *
 * @throws PageError if something in the page needs the runtime, or isn't known to be Next's or ours.
 */
export function stripRuntime(page: Root): void {
  visit(page, (node, index, parent) => {
    if (index === undefined || !parent) return undefined
    // React marks the edges of its boundaries with comments.
    const isRuntime = node.type === 'comment' || (node.type === 'element' && isRuntimeElement(node))
    if (!isRuntime) {
      if (node.type === 'element') cleanElement(node)
      return undefined
    }
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

function isRuntimeElement(element: Element): boolean {
  switch (element.tagName) {
    case 'script':
      return isRuntimeScript(element)
    case 'link':
      return isPreload(element)
    case 'template':
      throw new PageError(
        'A part of the page is filled in by script: a Suspense boundary or loading.tsx. Render it without, or keep it below 12 kB.',
      )
    case 'div':
      return isMetadataBoundary(element)
    case 'meta':
      return element.properties['name'] === 'next-size-adjust'
    default:
      return false
  }
}

/** What Next's own inline scripts are known by. */
const runtimeMarks = ['self.__next_f', 'globalThis["TURBOPACK"]', '__next_r']
/** Script elements that hold data, not script. */
const dataTypes = new Set(['application/ld+json', 'speculationrules'])

function isRuntimeScript({ properties, children }: Element): boolean {
  const { src, type } = properties
  if (typeof type === 'string' && dataTypes.has(type)) return false
  if (properties['dataSite'] !== undefined) return false
  if (typeof src === 'string' && src.startsWith('/_next/')) return true
  const text = toText({ type: 'root', children })
  if (/\$R[CXSBM]\s*[=(]/.test(text)) {
    throw new PageError(
      'A part of the page is filled in by script: a Suspense boundary or loading.tsx. Render it without.',
    )
  }
  if (src === undefined && runtimeMarks.some((mark) => text.includes(mark))) return true
  const what = typeof src === 'string' ? src : text.slice(0, 80)
  throw new PageError(`There is a script that is neither Next's nor marked \`data-site\`: ${what}`)
}

/** React preloads scripts, and every picture that isn't lazy, which the page names a moment later anyway. */
function isPreload({ properties }: Element): boolean {
  const relations = [properties['rel']].flat()
  return (
    relations.includes('modulepreload') ||
    (relations.includes('preload') && ['script', 'image'].includes(String(properties['as'])))
  )
}

/** `<div hidden>` with nothing in it, which Next leaves where metadata could have been streamed. */
function isMetadataBoundary({ properties, children }: Element): boolean {
  const isHidden = properties['hidden'] === true || properties['hidden'] === ''
  if (isHidden && /^S:/.test(String(properties['id'] ?? ''))) {
    throw new PageError(
      'A part of the page is moved into place by script: a Suspense boundary or loading.tsx. Render it without.',
    )
  }
  return isHidden && children.every(({ type }) => type === 'comment')
}

function cleanElement({ tagName, properties }: Element): void {
  const handler = Object.keys(properties).find((name) => /^on[a-z]/i.test(name))
  if (handler) throw new PageError(`An element <${tagName}> has the attribute ${handler}, which the policy forbids.`)
  if (properties['style'] !== undefined)
    throw new PageError(`An element <${tagName}> has a style attribute, which the policy forbids: use a class.`)
  if (tagName === 'style') {
    delete properties['dataPrecedence']
    delete properties['dataHref']
  }
}
