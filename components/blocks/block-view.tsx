import type { ReactElement } from 'react'
import type { Block } from '#lib/blocks/block'
import { Call } from './call'
import { ChildPages } from './child-pages'
import { Collection } from './collection'
import { Commitments } from './commitments'
import { Faq } from './faq'
import { Features } from './features'
import { Hero } from './hero'
import { Logos } from './logos'
import { Portfolio } from './portfolio'
import { Prose } from './prose'
import { Stats } from './stats'

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
    case 'collection':
      return <Collection block={block} level={level} />
    case 'portfolio':
      return <Portfolio block={block} level={level} />
    case 'child-pages':
      return <ChildPages block={block} />
    case 'hero':
      return <Hero block={block} level={level} />
    case 'cta-card':
    case 'cta-button-list':
      return <Call block={block} level={level} />
    case 'features':
      return <Features block={block} level={level} />
    case 'faq':
      return <Faq block={block} level={level} />
    case 'stats':
      return <Stats block={block} level={level} />
    case 'logos':
      return <Logos block={block} level={level} />
  }
}
