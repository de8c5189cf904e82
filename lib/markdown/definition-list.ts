import type { Element, ElementContent } from 'hast'
import type { DefListDescriptionNode, DefListNode, DefListTermNode } from 'mdast-util-definition-list'
import type { Options } from 'remark-rehype'

type Handlers = NonNullable<Options['handlers']>
type State = Parameters<NonNullable<Handlers['paragraph']>>[0]
type ListNode = DefListNode | DefListTermNode | DefListDescriptionNode

/** Definition lists as `dl`, `dt` and `dd`; a description without empty lines around it is no paragraph. */
export const definitionListHandlers: Handlers = {
  defList: (state, node: DefListNode) => element(state, node, 'dl', state.wrap(contentOf(state, node), true)),
  defListTerm: (state, node: DefListTermNode) => element(state, node, 'dt', contentOf(state, node)),
  defListDescription(state, node: DefListDescriptionNode) {
    const children = contentOf(state, node)
    return element(state, node, 'dd', node.spread ? state.wrap(children, true) : children.flatMap(withoutParagraph))
  },
}

function contentOf(state: State, node: ListNode): ElementContent[] {
  return state.all(node)
}

function withoutParagraph(node: ElementContent, index: number): ElementContent[] {
  const content = node.type === 'element' && node.tagName === 'p' ? node.children : [node]
  return index === 0 ? content : [{ type: 'text', value: '\n' }, ...content]
}

function element(state: State, node: ListNode, tagName: string, children: ElementContent[]): Element {
  const result: Element = { type: 'element', tagName, properties: {}, children }
  state.patch(node, result)
  return state.applyData(node, result)
}
