import { defListFromMarkdown } from 'mdast-util-definition-list'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defList } from 'micromark-extension-definition-list'
import { gfm } from 'micromark-extension-gfm'
import type { Syntax } from '../dialect'
import { colonFenceSyntax } from './colon-fence'
import { completePiece } from './complete'
import { startInclusion } from './include-file'
import { lineSyntax, lineTrees } from './lines'
import { mathSyntax } from './math-syntax'
import { mathTrees } from './math-trees'

/** Markdown as mystmd reads it: directives and roles are nodes of their own, with what is in them. */
export const mystSyntax: Syntax = {
  extensions: [gfm(), { disable: { null: ['strikethrough'] } }, defList, mathSyntax, lineSyntax, colonFenceSyntax],
  mdastExtensions: [gfmFromMarkdown(), defListFromMarkdown, mathTrees, lineTrees],
  complete(tree, text, report, files) {
    completePiece(tree, {
      text,
      toSource: (offset) => offset,
      report,
      syntax: mystSyntax,
      depth: 0,
      prelude: undefined,
      inclusion: startInclusion(files),
    })
  },
}
