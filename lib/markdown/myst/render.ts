import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { replacementAt, stretchAt, stretchOf } from '#lib/content/source-stretch'
import type { SourceText } from '#lib/content/source-text'
import { certainSlip } from '#lib/findings/certain-slip'
import type { Stretch } from '#lib/findings/finding'
import type { PageContext } from '../context'
import { hintForDirective } from './directive-hint'
import { directiveKinds } from './directives/kinds'
import { toQuotation } from './directives/quote'
import { argumentOf, bodyOf, type Directive, type Option, type Role } from './nodes'
import { hintForRole } from './role-hint'
import { roleKinds } from './roles/kinds'

/** Puts what directives and roles stand for in their place, from the inside out; comments and breaks go. */
export function renderMyst(tree: Root, source: SourceText, context: PageContext): void {
  renderChildren(tree, { source, context })
}

interface Rendering {
  source: SourceText
  context: PageContext
}

function renderChildren(parent: Parents, rendering: Rendering): void {
  parent.children = parent.children.flatMap((child) => renderNode(child, rendering)) as typeof parent.children
}

function renderNode(node: RootContent, rendering: Rendering): RootContent[] {
  if ('children' in node) renderChildren(node, rendering)
  if (node.type === 'mystDirective') return renderDirective(node, rendering).map((made) => placed(made, node))
  if (node.type === 'mystRole') return renderRole(node, rendering).map((made) => placed(made, node))
  if (node.type === 'blockquote')
    return [{ ...toQuotation(node), ...(node.position ? { position: node.position } : {}) }]
  return node.type === 'mystComment' || node.type === 'mystBreak' ? [] : [node]
}

/** What a directive or role becomes stands where it stood, but for what has a place of its own. */
function placed<T extends RootContent>(made: T, at: Directive | Role): T {
  if (made.position || !at.position) return made
  if ('children' in made) made.children = made.children.map((child) => placed(child, at)) as typeof made.children
  return { ...made, position: at.position }
}

function renderDirective(directive: Directive, { source, context }: Rendering): RootContent[] {
  const { name, file, position } = directive
  const said = (message: string) => (file === undefined ? message : `In \`${file}\`: ${message}`)
  const placeOf = (at: Option | undefined) =>
    at ? stretchAt(source, at.offset, at.offset + (/^.*/.exec(at.value)?.[0].length ?? 0)) : stretchOf(source, position)
  const kind = directiveKinds.get(name)
  if (!kind) {
    const message = `There is no directive \`${name}\`.`
    const meant = file === undefined ? certainSlip(name, directiveKinds.keys()) : undefined
    const place = replacing(placeOf(undefined), { source, start: position?.start.offset, name, meant })
    context.report('directive-unknown', place, said(message), hintForDirective(name))
    return toWords(directive)
  }
  return kind.toNodes(directive, {
    page: context,
    report: (rule, at, message, hint) => context.report(rule, placeOf(at), said(message), hint),
  })
}

interface WrittenName {
  source: SourceText
  /** Where the directive or role begins. */
  start: number | undefined
  name: string
  meant: string | undefined
}

/** The place of a directive or role, or that of its name with the one that is certainly meant. */
function replacing(place: Stretch, { source, start = 0, name, meant }: WrittenName): Stretch {
  const braces = /^[`~:]*[ \t]*\{[ \t]*/.exec(source.value.slice(start))?.[0]
  if (meant === undefined || braces === undefined || !source.value.startsWith(name, start + braces.length)) return place
  const from = start + braces.length
  return replacementAt(source, [from, from + name.length], meant)
}

/** What an unknown directive says. */
function toWords(directive: Directive): RootContent[] {
  const words = argumentOf(directive)
  return [...(words ? [{ type: 'paragraph' as const, children: words }] : []), ...bodyOf(directive)]
}

function renderRole(role: Role, { source, context }: Rendering): PhrasingContent[] {
  const place = stretchOf(source, role.position)
  const kind = roleKinds.get(role.name)
  if (!kind) {
    const { name, position } = role
    const meant = certainSlip(name, roleKinds.keys())
    const named = replacing(place, { source, start: position.start.offset, name, meant })
    context.report('role-unknown', named, `There is no role \`${role.name}\`.`, hintForRole(role.name))
    return [{ type: 'inlineCode', value: role.content.value }]
  }
  return kind.toNodes(role, {
    page: context,
    report: (rule, message, hint) => context.report(rule, place, message, hint),
  })
}
