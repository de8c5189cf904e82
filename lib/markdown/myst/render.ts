import type { Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { placeAt, type SourceText } from '#lib/content/source-text'
import type { PageContext } from '../context'
import { hintForDirective } from './directive-hint'
import { directiveKinds } from './directives/kinds'
import { toQuotation } from './directives/quote'
import { argumentOf, bodyOf, type Directive, type Role } from './nodes'
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
  const placeOf = (offset: number | undefined) => placeAt(source, offset ?? position?.start.offset)
  const kind = directiveKinds.get(name)
  if (!kind) {
    const message = `There is no directive \`${name}\`.`
    context.report('directive-unknown', placeOf(undefined), said(message), hintForDirective(name))
    return toWords(directive)
  }
  return kind.toNodes(directive, {
    page: context,
    report: (rule, at, message, hint) => context.report(rule, placeOf(at?.offset), said(message), hint),
  })
}

/** What an unknown directive says. */
function toWords(directive: Directive): RootContent[] {
  const words = argumentOf(directive)
  return [...(words ? [{ type: 'paragraph' as const, children: words }] : []), ...bodyOf(directive)]
}

function renderRole(role: Role, { source, context }: Rendering): PhrasingContent[] {
  const place = placeAt(source, role.position.start.offset)
  const kind = roleKinds.get(role.name)
  if (!kind) {
    context.report('role-unknown', place, `There is no role \`${role.name}\`.`, hintForRole(role.name))
    return [{ type: 'inlineCode', value: role.content.value }]
  }
  return kind.toNodes(role, {
    page: context,
    report: (rule, message, hint) => context.report(rule, place, message, hint),
  })
}
