import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Syntax } from '../dialect'
import { setTypography } from '../typographer'

/** Markdown as Hugo reads it: CommonMark and GFM with footnotes, quotes and dashes set. */
export const hugoSyntax: Syntax = {
  extensions: [gfm()],
  mdastExtensions: [gfmFromMarkdown()],
  complete: setTypography,
}
