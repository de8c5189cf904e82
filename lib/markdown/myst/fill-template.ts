import type { PhrasingContent } from 'mdast'
import { copyWords, type PageTarget } from './targets'

const places = /(%s|\{number\}|\{name\}|\{subEnumerator\})/

/**
 * The words of a reference, with the number and the name of what it leads to in their places:
 *
 *     `Fig. %s`   →   `Fig. 2`
 *     no words    →   those of the target's template, `Figure 2`
 */
export function fillTemplate(words: readonly PhrasingContent[], target: PageTarget): PhrasingContent[] {
  const written = words.length > 0 ? words : [{ type: 'text' as const, value: target.template }]
  return written.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return fillText(node.value, target)
    if (!('children' in node)) return [node]
    return [{ ...node, children: fillTemplate(node.children as PhrasingContent[], target) } as PhrasingContent]
  })
}

function fillText(text: string, target: PageTarget): PhrasingContent[] {
  return text.split(places).flatMap((part, index): PhrasingContent[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ type: 'text', value: part }]
    if (part === '{name}') return target.title ? copyWords(target.title) : [{ type: 'text', value: target.label }]
    return [{ type: 'text', value: target.number ?? '??' }]
  })
}

/** Whether words ask for the number of what they lead to. */
export function asksNumber(words: readonly PhrasingContent[]): boolean {
  return words.some((node) => {
    if (node.type === 'text') return /%s|\{number\}/.test(node.value)
    return 'children' in node && asksNumber(node.children as PhrasingContent[])
  })
}
