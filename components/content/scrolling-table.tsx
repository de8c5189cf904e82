import type { ComponentProps } from 'react'

/** The class of what stands around a table. */
export const TABLE_CLASS = 'wide'

/** A table that is wider than its column scrolls within it. A table that is itself a block would be no table to some. */
export function ScrollingTable(props: ComponentProps<'table'>) {
  return (
    <div className={TABLE_CLASS}>
      <table {...props} />
    </div>
  )
}
