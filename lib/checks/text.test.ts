import { expect, test } from 'vitest'
import { fixText } from '#lib/findings/fix'
import { findingsOf, toLines } from '#lib/testing/findings-of'

function check(text: string): string[] {
  return toLines(findingsOf({ 'a.md': `# About\n\n${text}\n` })).map((line) => line.replace('a.md:', ''))
}

test.for([
  ['a garbled dash', 'An upstream â€” first', '3:13 mojibake'],
  ['a garbled apostrophe', 'donâ€™t', '3:4 mojibake'],
  ['garbled letters', 'cafÃ© and Å¡', '3:4 mojibake, 3:11 mojibake'],
  ['a garbled space', '5Â\u00A0km', '3:2 mojibake'],
  ['what is left of a quotation mark', 'the endâ€ of it', '3:8 mojibake'],
  ['what is left of a space', '5 Â km', '3:3 mojibake'],
  ['what was read as Latin-1', 'a â\x80\x94 b', '3:3 mojibake'],
  ['what is garbled in a comment of the source', '<!-- â€” -->\n\nWords.', '3:6 mojibake'],
  ['a word twice', 'See the the page.', '3:5 word-repeated'],
  ['a word twice in a quotation', '> of the\n> the page', '3:6 word-repeated'],
  ['a word twice at the beginning', 'The the page.', '3:1 word-repeated'],
  ['a word twice in a link', 'A [page of of ours](#top).', '3:9 word-repeated'],
  ['any word twice', 'We are open open source people.', '3:8 word-repeated'],
  ['what is to be written', 'TODO: more', '3:1 placeholder'],
  ['what is to be written, in bold', 'Words. **FIXME**: more', '3:10 placeholder'],
  ['what is to be written, in brackets', 'Words [TODO].', '3:8 placeholder'],
  ['words that stand for others', '- Lorem ipsum dolor sit amet', '3:3 placeholder'],
  ['code that never ends', 'The `command is run.', '3:5 code-unclosed'],
  ['code with another number of backticks', 'The ``command` is run.', '3:5 code-unclosed'],
  [
    'where two changes met',
    '<<<<<<< HEAD\nOurs\n=======\nTheirs\n>>>>>>> main',
    '3:1 conflict-marker, 5:1 conflict-marker, 7:1 conflict-marker',
  ],
  ['half of where two changes met', 'Ours\n=======\nTheirs\n>>>>>>> main', '4:1 conflict-marker, 6:1 conflict-marker'],
] as const)('%s is found', ([, text, found]) => {
  const lines = check(text).filter((line) => !/heading-|description-|spelling/.test(line))
  expect(lines.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).join(', ')).toBe(found)
})

test.for([
  ['« café » and « à la », « CAFÉ » and „MENÜ“, “IRMÃ”, É™, Ü°, 10 °C, naïve — “quoted” …'],
  ['`â€”` and\n\n```\nâ€”\nthe the `\n<<<<<<< HEAD\n=======\n>>>>>>> x\n```'],
  ['He said that that had had no effect. It is very very far far away.'],
  ['We end with the. The next begins. The end, the end.'],
  ['Walla Walla, `the` the, the **the**, the-the, 5 5, the\\\nthe'],
  ['[the](#top) the; x the: the'],
  ['A todo list; Todo: uno. TODO lists are lists. METODO: x'],
  ['<!-- TODO: more -->\n\nWords.'],
  ['A heading\n=======\n\nWords, `code` and ``a ` b`` and \\` and {{< icon name="x`" >}}.'],
  ['>>>>>>> a quotation of a quotation'],
] as const)('nothing is said of %j', ([text]) => {
  const rules = /mojibake|word-repeated|placeholder|code-unclosed|conflict-marker/
  expect(check(text).filter((line) => rules.test(line))).toEqual([])
})

test('MyST’s roles and quotes are no code that never ends', () => {
  const text =
    '---\nkernelspec: {name: x}\n---\n\n# About\n\n(here)=\n{u}`a` "b" {ref}`here <here>` {sub}`x` {math}`a^2`\n'
  expect(toLines(findingsOf({ 'a.md': text })).filter((line) => line.includes('code-unclosed'))).toEqual([])
})

test.for([
  ['â€” in front matter', '---\ntitle: A â€” b\n---\n\nWords.\n', '---\ntitle: A — b\n---\n\nWords.\n'],
  [
    'in a section',
    '---\ntype: landing\nsections:\n  - block: markdown\n    content:\n      title: Us\n      text: |\n        Itâ€™s the\n        the page.\n---\n',
    '---\ntype: landing\nsections:\n  - block: markdown\n    content:\n      title: Us\n      text: |\n        It’s the page.\n---\n',
  ],
  ['what was garbled twice', '# A\n\nÃ¢â‚¬â€\x9D\n', '# A\n\n—\n'],
  ['a mark of UTF-8', '# A\n\nï»¿Words\n', '# A\n\nWords\n'],
  ['emoji', '# A\n\nðŸ˜€ â†’ Ð¿Ñ€Ð¸\n', '# A\n\n😀 → при\n'],
  ['what is not certain stays', '# A\n\nLog in in May, â€ x\n', '# A\n\nLog in in May, â€ x\n'],
  [
    'words of folded lines stay',
    '---\ntitle: A\ndescription: >\n  the the\n---\n\nWords.\n',
    '---\ntitle: A\ndescription: >\n  the the\n---\n\nWords.\n',
  ],
] as const)('%s is put right where that is certain', ([, source, repaired]) => {
  expect(fixText(source, findingsOf({ 'a.md': source })).text).toBe(repaired)
})

test.for([
  ['site.yaml', 'title: A â€” b\ndescription: D\norigin: https://example.org\n', 'site.yaml:1:10 mojibake'],
  ['pictures.yaml', '/a.svg: {alt: The â€œmapâ€\x9D}\n', 'pictures.yaml:1:19 mojibake,pictures.yaml:1:25 mojibake'],
  ['toc.yml', 'format: jb-book\nroot: a\ntitle: A â€” b\n', 'toc.yml:3:10 mojibake'],
] as const)('a garbled character in %s is found and can be put right', ([file, source, found]) => {
  const findings = findingsOf({ 'a.md': '# A\n\nWords.\n', [file]: source })
  const garbled = findings.filter(({ rule }) => rule === 'mojibake')
  expect(toLines(garbled).join()).toBe(found)
  expect(fixText(source, garbled).text).not.toMatch(/[â€]/)
})

test('a garbled URL that leads on stays', () => {
  const urls = 'redirects: {/cafÃ©/: /a/}\n'
  const [garbled] = findingsOf({ 'a.md': '# A\n\nWords.\n', 'urls.yaml': urls })
  expect(garbled).toMatchObject({ rule: 'mojibake', line: 1, column: 17, end: { line: 1, column: 19 } })
  expect(garbled).not.toHaveProperty('replacement')
})

test.for(['the ', 'Ã©', 'â€', '` ', '```\n', '<<<<<<< \n', 'TODO ', '\\`', '{{< '])(
  '2,000 times %j takes little time',
  (piece) => {
    const start = performance.now()
    findingsOf({ 'a.md': `# A\n\na ${piece.repeat(2_000)}\n` })
    expect(performance.now() - start).toBeLessThan(5_000)
  },
)
