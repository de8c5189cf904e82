import type { ElementContent, Root } from 'hast'
import { h, s } from 'hastscript'
import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'

/**
 * The HTML that elements stand for, as a tree: what a reader gets, to be compared with what a reader got.
 * Components are called as functions, asynchronous ones too; properties that are no attributes are left out.
 *
 * @param known what an element stands for, where that is known without its component
 * @throws TypeError for what only React itself can render: classes, contexts, lazy components.
 */
export async function toTree(node: ReactNode, known: Known = () => undefined): Promise<Root> {
  return { type: 'root', children: await toNodes(node, { create: h, known }) }
}

type Known = (element: ReactElement<Props>) => ElementContent[] | undefined

interface Setting {
  create: typeof h | typeof s
  known: Known
}

async function toNodes(node: unknown, setting: Setting): Promise<ElementContent[]> {
  if (node === null || node === undefined || typeof node === 'boolean') return []
  if (typeof node === 'string' || typeof node === 'number') return [{ type: 'text', value: String(node) }]
  if (node instanceof Promise) return await toNodes(await node, setting)
  if (isValidElement<Props>(node)) return setting.known(node) ?? (await renderElement(node, setting))
  if (!Array.isArray(node)) throw new TypeError('Only elements, texts and lists of them have a tree.')
  const parts = await Promise.all(node.map((part) => toNodes(part, setting)))
  return parts.flat()
}

type Props = Record<string, unknown>

async function renderElement({ type, props }: ReactElement<Props>, setting: Setting): Promise<ElementContent[]> {
  if (type === Fragment) return await toNodes(props['children'], setting)
  if (typeof type === 'function') return await toNodes(Reflect.apply(type, undefined, [props]), setting)
  if (typeof type !== 'string') throw new TypeError('Only functions and names of elements have a tree.')
  const inside = type === 'svg' ? s : setting.create
  const attributes = Object.entries(props).flatMap(([name, value]) =>
    name !== 'children' && isAttribute(value) ? [[attributeNames.get(name) ?? name, toValue(name, value)]] : [],
  )
  return [
    inside(type, Object.fromEntries(attributes), await toNodes(props['children'], { ...setting, create: inside })),
  ]
}

/** What React calls otherwise than HTML, besides what hast calls so, too. */
const attributeNames: ReadonlyMap<string, string> = new Map([
  ['defaultChecked', 'checked'],
  ['defaultValue', 'value'],
])

/** These have `true` and `false` as words. */
function toValue(name: string, value: string | number | boolean): string | number | boolean {
  return typeof value === 'boolean' && /^(?:aria|data)-/.test(name) ? String(value) : value
}

function isAttribute(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
