import { Markdown } from '#components/markdown'
import type { Clause, ItemsBlock } from '#lib/blocks/block'
import { Buttons } from './buttons'
import { ClauseText } from './clause-text'
import { columnsClass, itemKey } from './items'
import { SectionFrame, SectionWords } from './section-frame'

/** Short descriptions side by side, each with an icon. */
export function Features({ block, level }: { block: ItemsBlock<'features'>; level: 1 | 2 }) {
  const [clause, ...features] = block.clauses
  return (
    <SectionFrame clause={clause} level={level} look={block.look} kind="features">
      <SectionWords clause={clause} level={level} />
      <ul className={columnsClass(block.look)}>
        {features.map((feature, index) => (
          <li key={itemKey(clause, index)}>
            <Feature feature={feature} level={block.itemLevel} name={itemKey(clause, index)} />
          </li>
        ))}
      </ul>
    </SectionFrame>
  )
}

function Feature({ feature, level, name }: { feature: Clause; level: 2 | 3; name: string }) {
  const { icon, title, text, links } = feature
  const Heading = `h${level}` as const
  return (
    <>
      {icon && <Markdown tree={icon} />}
      {title && (
        <Heading>
          <Markdown tree={title.tree} />
        </Heading>
      )}
      <ClauseText text={text} name={name} />
      <Buttons links={links} />
    </>
  )
}
