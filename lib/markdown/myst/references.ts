import type { Definition, Link, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import type { PageContext } from '../context'
import { asksNumber, fillTemplate } from './fill-template'
import { type Found, findLabel, findLabelOn, findPageOf, type Lookup, toLookup } from './find-target'
import { isAnchor } from './known-anchors'
import { toTermLabel } from './labels'
import { nearName } from './near-name'
import type { RoleReference } from './nodes'
import type { PageTarget } from './targets'

interface Resolving extends Lookup {
  source: SourceText
  tree: Root
}

/**
 * Makes references links: those of roles, and links to labels and to pages, which without words are
 * called what they lead to.
 *
 *     [](#values), {ref}`values`   →   [Our values](/organization/#values)
 */
export function resolveReferences(
  tree: Root,
  targets: readonly PageTarget[],
  { source, context }: { source: SourceText; context: PageContext },
): void {
  resolveIn(tree, { ...toLookup(targets, context), source, tree })
}

function resolveIn(parent: Parents, resolving: Resolving): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if ('children' in child) resolveIn(child, resolving)
    if (child.type === 'mystReference') return resolveRole(child, resolving)
    if (child.type === 'link') return resolveWritten(child, resolving)
    if (child.type === 'definition') resolveDefinition(child, resolving)
    if (child.type === 'mystElement' && child.data.hName === 'a') resolveElement(child.data.hProperties, resolving)
    return [child]
  })
  parent.children = children as typeof parent.children
}

function resolveRole(reference: RoleReference, resolving: Resolving): PhrasingContent[] {
  const { by, to, children, position } = reference
  const link = (url: string): Link => ({ type: 'link', url, children, position })
  if (by === 'page') {
    const page = findPageOf(to, resolving)
    return page ? [withWords(link(encodeURI(page.url)), page.title)] : missing(reference, 'page', resolving)
  }
  const found = findLabel(by === 'term' ? toTermLabel(to).identifier : to, resolving)
  return found ? [toFound(link(found.href), found, resolving)] : missing(reference, by, resolving)
}

/** A link as it is written in Markdown. */
function resolveWritten(written: Link, resolving: Resolving): PhrasingContent[] {
  const link = withoutScheme(written)
  const { path, label } = splitUrl(link.url)
  if (label !== '' && path === '') {
    const found = findLabel(label, resolving)
    if (found) return [toFound(link, found, resolving)]
    if (isAnchor(label, resolving)) return [withWords(link, label)]
    return missing({ ...link, to: label }, 'label', resolving)
  }
  const bare = label === '' ? findBareLabel(path, resolving) : undefined
  if (bare) return [toFound(link, bare, resolving)]
  if (label === '' && labelWithColon.test(path)) return missing({ ...link, to: path }, 'label', resolving)
  if (path === '' || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return [withWords(link, link.url)]
  const page = findPageOf(path, resolving)
  const found = page && label !== '' ? findLabelOn(page, label, resolving) : undefined
  if (found) return [toFound(link, found, resolving)]
  return [withWords(link, label || page?.title || path.split('/').at(-1) || path)]
}

/** `values:kind`, which is no address: none that is in use has only a word after its colon. */
const labelWithColon = /^(?!(?:mailto|tel|sms|data|javascript|doi|project):)[a-z][\w-]*:[a-z][\w-]*$/i

/** What the label of `[](values:kind)` names, as it is written for Sphinx: a label without `#`, and no page. */
function findBareLabel(path: string, resolving: Resolving): Found | undefined {
  if (path === '' || /^(?:https?|mailto|tel|doi|project):|^[./]|\.\w+$/i.test(path)) return undefined
  const found = findLabel(decodeLabel(path), resolving)
  return found?.target.isExplicit && !findPageOf(path, resolving) ? found : undefined
}

/** `<project:page.md#label>`, as older MyST has it: the words are those of what it leads to. `doi:` is an address. */
function withoutScheme(link: Link): Link {
  if (/^doi:10\./i.test(link.url)) return withWords({ ...link, url: `https://doi.org/${link.url.slice(4)}` }, link.url)
  if (!link.url.startsWith('project:')) return link
  const isAutomatic =
    link.children.length === 1 && link.children[0]?.type === 'text' && link.children[0].value === link.url
  return { ...link, url: link.url.slice('project:'.length), children: isAutomatic ? [] : link.children }
}

function resolveDefinition(definition: Definition, resolving: Resolving): void {
  definition.url = resolveUrl(definition.url, resolving)
}

function resolveElement(properties: { href?: unknown }, resolving: Resolving): void {
  if (typeof properties.href === 'string') properties.href = resolveUrl(properties.href, resolving)
}

/** The address of a link that has words of its own. */
function resolveUrl(url: string, resolving: Resolving): string {
  const { path, label } = splitUrl(url)
  if (label === '') return findBareLabel(path, resolving)?.href ?? url
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return url
  const page = path === '' ? undefined : findPageOf(path, resolving)
  if (path !== '' && !page) return url
  return (page ? findLabelOn(page, label, resolving) : findLabel(label, resolving))?.href ?? url
}

function splitUrl(url: string): { path: string; label: string } {
  const at = url.indexOf('#')
  return at < 0 ? { path: url, label: '' } : { path: url.slice(0, at), label: decodeLabel(url.slice(at + 1)) }
}

function decodeLabel(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function toFound(link: Link, { href, target }: Found, { source, context }: Resolving): Link {
  if (target.number === undefined && asksNumber(link.children)) {
    const hint = 'Write its name for the number: `{name}`.'
    const place = stretchOf(source, link.position)
    context.report('reference-number', place, `What has the label \`${target.label}\` has no number.`, hint)
  }
  return { ...link, url: href, children: fillTemplate(link.children, target) }
}

function withWords(link: Link, words: string): Link {
  return link.children.length > 0 ? link : { ...link, children: [{ type: 'text', value: words }] }
}

interface Missing {
  to: string
  children: PhrasingContent[]
  position?: Link['position']
}

const names = { label: 'label', term: 'word in a glossary', page: 'page' } as const

/** What leads nowhere is reported, and its words stand. */
function missing(
  { to, children, position }: Missing,
  by: RoleReference['by'],
  resolving: Resolving,
): PhrasingContent[] {
  const { source, context } = resolving
  const place = stretchOf(source, position)
  const hint = nearName(to, by, resolving)
  context.report('reference-missing', place, `There is no ${names[by]} \`${to}\`.`, hint)
  return children.length > 0 ? children : [{ type: 'text', value: to }]
}
