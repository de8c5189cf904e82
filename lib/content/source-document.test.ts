import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { placeAt } from './source-text'
import { parseToml } from './toml-document'
import { parseYaml } from './yaml-document'

const parsers = { yaml: parseYaml, toml: parseToml }

/** `▸` marks the `x` in a text, and the place in the file that is expected for it. */
function placeOfMark(
  format: 'yaml' | 'toml',
  marked: string,
  path: (string | number)[],
): [got: string, marked: string] {
  const { findings, report } = collectFindings()
  // As front matter: after the opening line.
  const source = { file: 'a.md', value: `\n${marked.replace('▸', '')}`, line: 1, indent: 0 }
  const text = parsers[format](source, 'front-matter-syntax', report)?.textAt(path)
  expect(findings).toEqual([])
  const place = text && placeAt(text, text.value.indexOf('x'))
  const before = marked.slice(0, marked.indexOf('▸')).split('\n')
  return [`${place?.line}:${place?.column}`, `${before.length + 1}:${(before.at(-1)?.length ?? 0) + 1}`]
}

describe('a place in a YAML text is a place in the file', () => {
  test.for([
    ['plain', 'a:\n  b: one ▸x\n'],
    ['on the next line', 'a:\n  b:\n    one ▸x\n'],
    ['in double quotes', 'a:\n  b: "one ▸x"\n'],
    ['in single quotes', "a:\n  b: 'one ▸x'\n"],
    ['in braces', 'a: {b: "one ▸x"}\n'],
    ['in a literal block', 'a:\n  b: |\n    one\n    two ▸x\n'],
    ['in a literal block with an empty line', 'a:\n  b: |\n    one\n\n    ▸x\n'],
    ['in a literal block that begins with empty lines', 'a:\n  b: |-\n\n  \n    one ▸x\n'],
    ['in a literal block, indented further', 'a:\n  b: |+\n    one\n      ▸x\n\n'],
    ['in a literal block with its indentation given', 'a:\n  b: |2\n        one\n      ▸x\n'],
    ['in a literal block after a comment', 'a:\n  b: | # words\n    ▸x\n'],
    ['in a literal block that has a name', 'a:\n  b: &words |\n    ▸x\n'],
    ['under another name', 'c: &words one ▸x\na:\n  b: *words\n'],
    ['in a map under another name', 'c: &words {b: one ▸x}\na: *words\n'],
  ] as const)('%s', ([, marked]) => {
    const [got, expected] = placeOfMark('yaml', marked, ['a', 'b'])
    expect(got).toBe(expected)
  })

  test('in a list', () => {
    const [got, expected] = placeOfMark('yaml', 'a:\n  - c\n  - b: |\n      one ▸x\n', ['a', 1, 'b'])
    expect(got).toBe(expected)
  })
})

describe('a place in a YAML text that is not as in the file is the beginning of the text', () => {
  test.for([
    ['folded', 'a:\n  b: >\n    ▸one\n    x\n'],
    ['over lines', 'a:\n  b: ▸one\n    x\n'],
    ['over lines in quotes', 'a:\n  b: "▸one\n    x"\n'],
    ['with a line break written as \\n', String.raw`a: {b: "▸one\nx"}`],
    ['with a quote in quotes', String.raw`a: {b: "▸one \" x"}`],
  ] as const)('%s', ([, marked]) => {
    const [got, expected] = placeOfMark('yaml', marked, ['a', 'b'])
    expect(got).toBe(expected)
  })
})

describe('a place in a TOML text is a place in the file', () => {
  test.for([
    ['in a table', '[a]\nb = "one ▸x"\n'],
    ['in single quotes', "[a]\nb = 'one ▸x'\n"],
    ['in an inline table', 'a = {b = "one ▸x"}\n'],
    ['under a dotted name', 'a.b = "one ▸x"\n'],
    ['under a quoted name', '["a"]\n"b" = "one ▸x"\n'],
    ['over lines', '[a]\nb = """\none\n▸x"""\n'],
    ['over lines in single quotes', "[a]\nb = '''\none\n ▸x\n'''\n"],
    ['in three quotes on one line', '[a]\nb = """one ▸x"""\n'],
  ] as const)('%s', ([, marked]) => {
    const [got, expected] = placeOfMark('toml', marked, ['a', 'b'])
    expect(got).toBe(expected)
  })

  test('in a list of tables', () => {
    const [got, expected] = placeOfMark('toml', '[[a]]\nb = "c"\n[[a]]\nb = "one ▸x"\n', ['a', 1, 'b'])
    expect(got).toBe(expected)
  })
})

describe('a place in a TOML text that is not as in the file is the beginning of the text', () => {
  test.for([
    ['over lines that are joined', '[a]\nb = """\n▸one \\\n  x"""\n'],
    ['over lines from the first on', '[a]\nb = """▸one\nx"""\n'],
    ['with a line break written as \\n', String.raw`a.b = "▸one\nx"`],
  ] as const)('%s', ([, marked]) => {
    const [got, expected] = placeOfMark('toml', marked, ['a', 'b'])
    expect(got).toBe(expected)
  })
})

describe('a value and its key have places', () => {
  const yaml = 'a: 1\nb:\n  c: [x, y]\n  d:\n'
  const toml = 'a = 1\n[b]\nc = ["x", "y"]\n'
  test.for([
    ['yaml', yaml, ['b'], 'key', '2:1'],
    ['yaml', yaml, ['b', 'c'], 'value', '3:6'],
    ['yaml', yaml, ['b', 'c', 1], 'value', '3:10'],
    ['yaml', yaml, ['b', 'd'], 'key', '4:3'],
    ['yaml', yaml, ['b', 'missing', 'more'], 'value', '3:3'],
    ['yaml', yaml, ['missing'], 'value', '1:1'],
    ['toml', toml, ['b'], 'key', '2:1'],
    ['toml', toml, ['b', 'c'], 'key', '3:1'],
    ['toml', toml, ['b', 'c', 1], 'value', '3:11'],
    ['toml', toml, ['b', 'missing'], 'value', '2:1'],
    ['toml', toml, ['missing'], 'value', '1:1'],
  ] as const)('%s %j %j: %s', ([format, value, path, part, expected]) => {
    const document = parsers[format]({ file: 'a', value, line: 1, indent: 0 }, 'site-schema', () => {})
    const place = document?.placeOf(path, part)
    expect(`${place?.line}:${place?.column}`).toBe(expected)
  })
})
