import { type Document, isAlias, isScalar, visit } from 'yaml'

/** Something in YAML that can't be read, in an editor's words. */
export interface YamlMistake {
  offset: number
  message: string
  hint: string
}

/** What the parser says, what that means to somebody who writes a page, and what to do. */
const explanations: readonly (readonly [said: RegExp, message: string, hint: string])[] = [
  [
    /^Implicit/,
    'This is no `name: value`.',
    'Put a colon and a space after the name, and indent the lines of a longer text.',
  ],
  [
    /^Nested mappings/,
    'There is a second `: ` in this value, or the line below is indented too far.',
    'Put text with `: ` in it between quotes. Fields that belong together begin in the same column.',
  ],
  [
    /^(All mapping items|Sequence item without)/,
    'This line begins in the wrong column.',
    'Fields that belong together begin in the same column.',
  ],
  [/^Missing closing ["']/, 'A quote is never closed.', 'Close it at the end of the text.'],
  [
    /^Unexpected scalar/,
    'A quote is closed before this.',
    "Put text with `\"` in it between single quotes (`'`), and text with `'` between double quotes.",
  ],
  [/^With stringKeys/, "Text can't begin with `{` or `[`.", 'Put the text between quotes.'],
  [/^Plain value cannot start/, "Text can't begin with this character.", 'Put the text between quotes.'],
  [
    /^Invalid escape sequence/,
    'This backslash means nothing between double quotes.',
    'Double it, or use single quotes.',
  ],
  [/^Tabs/, 'This line is indented with a tab.', 'Indent with spaces.'],
  [/^Source contains multiple/, 'The fields have ended before this line.', 'Remove the `...` or `---` above it.'],
  [/^Unresolved tag/, "This `!` isn't followed by a type that is known.", 'Put the text between quotes.'],
]

const otherHint = 'Check the indentation, colons and quotes here. Text with `: ` or `#` in it needs quotes.'

/** The mistakes of a document, one a line: what the parser says after the first follows from that. */
export function findMistakes(document: Document, lineOf: (offset: number) => number): YamlMistake[] {
  const mistakes = [...document.errors, ...document.warnings].map(({ message, pos }): YamlMistake => {
    const [, plain, hint] = explanations.find(([said]) => said.test(message)) ?? []
    const offset = /^Missing closing ["']/.test(message) ? startOfQuote(document, pos[0]) : pos[0]
    return { offset, message: plain ?? `This can't be read: ${firstSentence(message)}`, hint: hint ?? otherHint }
  })
  const byLine = new Map<number, YamlMistake>()
  for (const mistake of [...findUnknownAliases(document), ...findRepeatedKeys(document), ...mistakes]) {
    const line = lineOf(mistake.offset)
    if (!byLine.has(line)) byLine.set(line, mistake)
  }
  return [...byLine.values()]
}

/** `title: *Ours* is open`: YAML takes the star for the name of a value above. */
function findUnknownAliases(document: Document): YamlMistake[] {
  const mistakes: YamlMistake[] = []
  const anchors = new Set<string>()
  visit(document, {
    Node(_, node) {
      if (isAlias(node) && !anchors.has(node.source)) {
        const message = "Text can't begin with `*`."
        mistakes.push({ offset: node.range?.[0] ?? 0, message, hint: 'Put the text between quotes.' })
      } else if (!isAlias(node) && node.anchor) {
        anchors.add(node.anchor)
      }
    },
  })
  return mistakes
}

/** The parser would compare each key of a map with all before it. */
function findRepeatedKeys(document: Document): YamlMistake[] {
  const mistakes: YamlMistake[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const offset = key.range?.[0] ?? 0
        if (seen.has(key.value))
          mistakes.push({ offset, message: 'This field is there twice.', hint: 'Remove one of the two.' })
        seen.add(key.value)
      }
    },
  })
  return mistakes
}

/** Where the quoted text begins that ends at an offset. */
function startOfQuote(document: Document, end: number): number {
  let start = end
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.range && node.range[0] < end && node.range[1] >= end) start = node.range[0]
    },
  })
  return start
}

/** The first line of a message, as a sentence. */
function firstSentence(message: string): string {
  const line = message.split('\n', 1)[0] ?? message
  return /[.:]$/.test(line) ? `${line.slice(0, -1)}.` : `${line}.`
}
