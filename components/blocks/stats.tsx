import { Markdown } from '#components/markdown'
import type { ItemsBlock } from '#lib/blocks/block'
import { ClauseText } from './clause-text'
import { columnsClass, itemKey } from './items'
import { SectionFrame, SectionWords } from './section-frame'

/** Figures side by side, each read with what it counts. */
export function Stats({ block, level }: { block: ItemsBlock<'stats'>; level: 1 | 2 }) {
  const [clause, ...statistics] = block.clauses
  return (
    <SectionFrame clause={clause} level={level} look={block.look} kind="stats">
      <SectionWords clause={clause} level={level} />
      <ul className={columnsClass(block.look)}>
        {statistics.map(({ title, text }, index) => (
          <li key={itemKey(clause, index)}>
            {title && (
              <p className="statistic">
                <Markdown tree={title.tree} />
              </p>
            )}
            <ClauseText text={text} name={itemKey(clause, index)} />
          </li>
        ))}
      </ul>
    </SectionFrame>
  )
}
