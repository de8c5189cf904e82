import type { Root } from 'hast'
import { visit } from '#lib/tree/visit'

/** Gives the boxes of a task list (`- [x]`) names, which say to those who hear the page what others see. */
export function labelTasks(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'input') properties['ariaLabel'] = properties['checked'] ? 'Done' : 'Not done'
  })
}
