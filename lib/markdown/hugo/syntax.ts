import type { PhrasingContent, Root } from 'mdast'
import { defListFromMarkdown } from 'mdast-util-definition-list'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defList } from 'micromark-extension-definition-list'
import { gfm } from 'micromark-extension-gfm'
import type { Syntax } from '../dialect'
import { setTypography } from '../typographer'
import { secureAddresses } from './bare-addresses'
import { attributeBlocks, blockAttributes, blockAttributesFromMarkdown } from './block-attributes'
import { attributeCode } from './code-attributes'
import { emoji, emojiFromMarkdown } from './emoji'
import { guillemets, guillemetsFromMarkdown } from './guillemets'
import { identifyHeadings } from './heading-attributes'
import { captionPictures } from './picture-captions'

/** Markdown as Hugo reads it: goldmark with the organisation's settings. */
export const hugoSyntax: Syntax = {
  // One tilde strikes nothing out.
  extensions: [gfm({ singleTilde: false }), defList, blockAttributes, emoji, guillemets],
  mdastExtensions: [
    gfmFromMarkdown(),
    defListFromMarkdown,
    blockAttributesFromMarkdown,
    emojiFromMarkdown,
    guillemetsFromMarkdown,
  ],
  complete,
}

/** Ids come first: they are made of the words as they are written. */
function complete(tree: Root, text: string): void {
  identifyHeadings(tree, text)
  attributeBlocks(tree)
  attributeCode(tree)
  captionPictures(tree, parseCaption)
  secureAddresses(tree, text)
  setTypography(tree, text)
}

/** The words of a caption: those of the paragraph that it is. */
function parseCaption(title: string): PhrasingContent[] {
  const { complete: _, ...extensions } = hugoSyntax
  const tree = fromMarkdown(title, extensions)
  setTypography(tree, title)
  const [first] = tree.children
  return first?.type === 'paragraph' ? first.children : [{ type: 'text', value: title }]
}
