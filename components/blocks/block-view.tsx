import type { ReactElement } from 'react'
import type { Block } from '#lib/blocks/block'
import { Commitments } from './commitments'
import { Prose } from './prose'

interface Props {
  block: Block
  /** The level of the block's headings; 1 for the page's title. */
  level: 1 | 2
}

/** A block as its component; the compiler holds the list. */
export function BlockView({ block, level }: Props): ReactElement {
  switch (block.kind) {
    case 'prose':
      return <Prose block={block} level={level} />
    case 'commitments':
      return <Commitments block={block} />
  }
}
