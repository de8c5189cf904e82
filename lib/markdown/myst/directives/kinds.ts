import { admonitionKinds } from './admonition'
import { aside, div, dropdown } from './aside'
import { card } from './card'
import { codeBlock, codeCell } from './code'
import { contents, toc, toctree } from './contents'
import { csvTable } from './csv-table'
import type { DirectiveKind } from './directive-kind'
import { figure } from './figure'
import { glossary } from './glossary'
import { grid, gridItem } from './grid'
import { iframe } from './iframe'
import { image } from './image'
import { includeKinds } from './include'
import { leftOutKinds } from './left-out'
import { math } from './math'
import { mermaid } from './mermaid'
import { proofKinds } from './proof'
import { quoteKinds } from './quote'
import { listTable, table } from './table'
import { tabItem, tabSet } from './tabs'

/** The directives that the site knows, by each of their names. */
export const directiveKinds: ReadonlyMap<string, DirectiveKind> = new Map(
  Object.entries({
    ...admonitionKinds,
    ...proofKinds,
    ...quoteKinds,
    ...includeKinds,
    ...leftOutKinds,
    aside,
    margin: aside,
    sidebar: aside,
    topic: aside,
    card,
    'grid-item-card': card,
    code: codeBlock,
    'code-block': codeBlock,
    sourcecode: codeBlock,
    'code-cell': codeCell,
    contents,
    'csv-table': csvTable,
    div,
    dropdown,
    figure,
    glossary,
    grid,
    'grid-item': gridItem,
    iframe,
    image,
    'list-table': listTable,
    math,
    mermaid,
    'tab-item': tabItem,
    tabItem,
    tab: tabItem,
    'tab-set': tabSet,
    tabSet,
    table,
    toc,
    tableofcontents: toc,
    'table-of-contents': toc,
    toctree,
  }),
)
