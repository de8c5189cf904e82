import type { PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Extension } from 'micromark-util-types'
import { MAX_DIRECTIVE_DEPTH } from '#lib/limits'
import { SKIP, visit } from '#lib/tree/visit'
import type { ReportProblem, Syntax } from '../dialect'
import { noteHeadings } from './heading-ids'
import { type IncludedFile, type Inclusion, readInclusion } from './include-file'
import { liftMath } from './math-trees'
import { type PieceParser, parseDirectives } from './parse-directives'
import { parseRoles } from './parse-roles'
import { setSmartQuotes } from './smart-quotes'
import type { Stretch } from './stretch'

/** A text, or a piece of one, that is being read. */
interface Piece {
  /** What the tree was parsed from. */
  text: string
  /** Where in the whole text an offset of `text` is. */
  toSource(offset: number): number
  report: ReportProblem
  syntax: Syntax
  /** In how many directives the piece stands. */
  depth: number
  /** The definitions of the whole text, which count in each of its pieces. */
  prelude: string | undefined
  inclusion: Inclusion
}

/** Completes a tree that was parsed from a piece: quotes are set, roles and directives are read. */
export function completePiece(tree: Root, piece: Piece): void {
  const prelude = piece.prelude ?? toPrelude(tree)
  const parser = pieceParser({ ...piece, prelude })
  parseRoles(tree, piece.text, parser)
  noteHeadings(tree)
  setSmartQuotes(tree, piece.text)
  liftMath(tree)
  parseDirectives(tree, piece.text, parser)
  if (piece.depth > 0) movePositions(tree, piece.toSource)
}

function pieceParser(piece: Piece): PieceParser {
  const { toSource, report, depth } = piece
  return {
    toSource,
    report,
    blocks(stretch) {
      if (depth < MAX_DIRECTIVE_DEPTH) return parsePiece(stretch, piece, [])
      const message = `Directives are nested more than ${MAX_DIRECTIVE_DEPTH} deep here.`
      report('nesting', stretch.offsetOf(0), message, 'Close the outer ones before this one, or take some out.')
      return [{ type: 'code', value: stretch.value }]
    },
    words: (stretch) => toWords(parsePiece(stretch, piece, [onlyWords])),
    file: piece.inclusion.trail.length > 1 ? piece.inclusion.trail.at(-1) : undefined,
    readFile: (name, offset) =>
      readInclusion(name, piece.inclusion, (rule, message, hint) => report(rule, offset, message, hint)),
    included: (value, file, offset) =>
      pieceParser(toIncludedPiece(piece, file, offset)).blocks({ value, offsetOf: () => offset }),
  }
}

/** What is in an included file stands where it is included, and has definitions of its own. */
function toIncludedPiece(piece: Piece, { path }: IncludedFile, offset: number): Piece {
  const { trail } = piece.inclusion
  return {
    ...piece,
    toSource: () => offset,
    report: (rule, _, message, hint) => piece.report(rule, offset, `In \`${path}\`: ${message}`, hint),
    prelude: undefined,
    inclusion: { ...piece.inclusion, trail: [...trail, path] },
  }
}

function parsePiece({ value, offsetOf }: Stretch, outer: Piece, more: Extension[]): RootContent[] {
  const prelude = value.includes('[') ? (outer.prelude ?? '') : ''
  const text = prelude + value
  const toSource = (offset: number) => offsetOf(offset - prelude.length)
  const { extensions, mdastExtensions } = outer.syntax
  const tree = fromMarkdown(text, { extensions: [...extensions, ...more], mdastExtensions })
  tree.children = tree.children.filter(({ position }) => (position?.start.offset ?? 0) >= prelude.length)
  completePiece(tree, { ...outer, text, toSource, depth: outer.depth + 1 })
  return tree.children
}

/** Moves a piece's tree to where it stands in the whole text; what is in directives and roles stands there already. */
function movePositions(tree: Root, toSource: (offset: number) => number): void {
  visit(tree, ({ type, position }) => {
    if (position?.start.offset !== undefined) position.start.offset = toSource(position.start.offset)
    if (position?.end.offset !== undefined) position.end.offset = toSource(position.end.offset)
    return type === 'mystDirective' || type === 'mystRole' ? SKIP : undefined
  })
}

function toWords(nodes: RootContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
}

/** Every construct that is a block but a paragraph. */
const onlyWords: Extension = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'colonFence',
      'definition',
      'gfmFootnoteDefinition',
      'headingAtx',
      'htmlFlow',
      'list',
      'mystBreak',
      'mystComment',
      'mystEnvironment',
      'mystMath',
      'mystTarget',
      'setextUnderline',
      'table',
      'thematicBreak',
    ],
  },
}

/** The definitions of a text, so that a reference to them is one in a piece of it, too. */
function toPrelude(tree: Root): string {
  const notes: string[] = []
  const links: string[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(`[^${node.label ?? node.identifier}]: x\n\n`)
    if (node.type === 'definition') links.push(`[${node.label ?? node.identifier}]: x\n\n`)
  })
  // The comment ends a footnote, which would go on with an indented line.
  return notes.length + links.length > 0 ? `${notes.join('')}${links.join('')}<!-- -->\n\n` : ''
}
