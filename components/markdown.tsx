import type { Root } from 'hast'
import { compileMDX } from 'next-mdx-remote/rsc'
import type { ReactElement } from 'react'
import { Picture } from '#components/content/picture'
import { ProjectCaption, ProjectCard, ProjectGallery, ProjectTitle } from '#components/content/project-gallery'
import { ScrollingTable } from '#components/content/scrolling-table'
import { SideNote } from '#components/content/side-note'

/** The elements of a tree that are components of ours. */
const components = {
  aside: SideNote,
  img: Picture,
  table: ScrollingTable,
  'project-gallery': ProjectGallery,
  'project-card': ProjectCard,
  'project-title': ProjectTitle,
  'project-caption': ProjectCaption,
}

/**
 * A finished tree as React elements. next-mdx-remote gets no source to parse: it only turns the tree
 * that it is given into elements, so content is never read as MDX.
 */
export async function Markdown({ tree }: { tree: Root }): Promise<ReactElement> {
  const giveTree = () => () => structuredClone(tree)
  const { content } = await compileMDX({
    source: '',
    options: { mdxOptions: { format: 'md', rehypePlugins: [giveTree] } },
    components,
  })
  return content
}
