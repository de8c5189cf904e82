import { describe, expect, test } from 'vitest'
import { collectFindings } from '#lib/findings/finding'
import { parseFrontMatter } from './front-matter'

function parse(source: string) {
  const { findings, report } = collectFindings()
  const frontMatter = parseFrontMatter({ path: 'a.md', source }, report)
  return { frontMatter, findings: findings.map(({ line, column, message }) => `${line}:${column} ${message}`) }
}

describe('front matter is read', () => {
  test.for([
    ['as YAML', '---\ntitle: T\n---\nWords\n', { title: 'T' }, 'Words\n', 4],
    ['as TOML', '+++\ntitle = "T"\n+++\nWords\n', { title: 'T' }, 'Words\n', 4],
    ['as YAML, named', '---yaml\ntitle: T\n---\nWords', { title: 'T' }, 'Words', 4],
    ['with space after the lines', '--- \ntitle: T\n---  \nWords', { title: 'T' }, '  \nWords', 3],
    ['without words after it', '---\ntitle: T\n---', { title: 'T' }, '', 3],
    ['up to the first line that ends it', '---\ntitle: T\n---\nA\n\n---\n\nB', { title: 'T' }, 'A\n\n---\n\nB', 4],
    ['with `---` in an indented text', '---\ntitle: |\n  A\n  ---\n---\nB', { title: 'A\n---\n' }, 'B', 6],
    ['without fields', '---\n---\nWords', undefined, 'Words', 3],
    ['with only a comment', '---\n# none\n---\nWords', undefined, 'Words', 4],
    [
      'as JSON',
      '{\n\t"title": "T { }",\n\t"a": {"b": "\\"}"}\n}\n\nWords\n',
      { title: 'T { }', a: { b: '"}' } },
      '\nWords\n',
      5,
    ],
    ['as JSON on one line', '{"title": "T"} Words', { title: 'T' }, ' Words', 1],
    ['as JSON without fields', '{}\nWords\n', {}, 'Words\n', 2],
    ['as none before a shortcode', '{{< figure >}}\n', undefined, '{{< figure >}}\n', 1],
    ['as none before a role', '{abbr}`a`\n', undefined, '{abbr}`a`\n', 1],
    ['below blank lines', '\n \n---\ntitle: T\n---\nWords\n', { title: 'T' }, 'Words\n', 6],
    ['as JSON below blank lines', '\n{"title": "T"}\nWords\n', { title: 'T' }, 'Words\n', 3],
    ['as none', '# Title\n\nWords\n', undefined, '# Title\n\nWords\n', 1],
    ['as none above a long line', '-----\nWords', undefined, '-----\nWords', 1],
    ['as none in an empty file', '', undefined, '', 1],
  ] as const)('%s', ([, source, fields, body, line]) => {
    const { frontMatter, findings } = parse(source)
    expect(findings).toEqual([])
    expect(frontMatter?.document?.value).toEqual(fields)
    expect(frontMatter?.body).toMatchObject({ file: 'a.md', value: body, line, indent: 0 })
  })
})

describe('front matter is refused', () => {
  test.for([
    ['as JavaScript', '---js\n{ title: (globalThis.ran = true) }\n---\n', "1:1 Front matter in `js` isn't read."],
    ['as CoffeeScript', '--- coffee\ntitle: "T"\n---\n', "1:1 Front matter in `coffee` isn't read."],
    ['as JSON', '---json\n{"title": "T"}\n---\n', "1:1 Front matter in `json` isn't read."],
    ['as TOML between `---`', '---toml\ntitle = "T"\n---\n', "1:1 Front matter in `toml` isn't read."],
    ['as YAML between `+++`', '+++yaml\ntitle: T\n+++\n', "1:1 Front matter in `yaml` isn't read."],
    ['that never ends', '---\ntitle: T\n\nWords\n', '1:1 The front matter never ends.'],
    ['that never ends in TOML', '+++\ntitle = "T"\n---\n', '1:1 The front matter never ends.'],
    ['that never ends in JSON', '{\n"title": "}"\n', '1:1 The front matter never ends.'],
    ['whose text never ends in JSON', '{\n"title": "T\n}\n', '1:1 The front matter never ends.'],
    ['in JSON that is wrong', '{\n"title": "T",\n"title": "U"\n}\n', '3:1 This field is there twice.'],
    ['in YAML below blank lines that is wrong', '\n---\ntitle: T\ntitle: U\n---\n', '4:1 This field is there twice.'],
    ['in YAML that is wrong', '---\ntitle: T\ntitle: U\n---\n', '3:1 This field is there twice.'],
    ['in TOML that is wrong', '+++\ntitle = T\n+++\n', "2:9 This can't be read: Unexpected character."],
  ] as const)('%s', ([, source, finding]) => {
    const { frontMatter, findings } = parse(source)
    expect(frontMatter).toBeUndefined()
    expect(findings).toEqual([finding])
    expect('ran' in globalThis).toBe(false)
  })
})

describe('a key that every object has', () => {
  test.for([
    ['in YAML', '---\n__proto__: {a: 1}\nconstructor: {b: 1}\n---\n', []],
    ['in TOML', '+++\n__proto__ = {a = 1}\n+++\n', ["2:1 `__proto__` can't be a key."]],
    ['in a TOML table', '+++\n[__proto__]\na = 1\n+++\n', ["2:1 `__proto__` can't be a key."]],
    ['in a TOML path', '+++\nb = [{c.constructor.prototype.a = 1}]\n+++\n', ["2:7 `constructor` can't be a key."]],
  ] as const)('%s changes no other object', ([, source, findings]) => {
    expect(parse(source).findings).toEqual(findings)
    expect({}).not.toHaveProperty('a')
  })

  test('is a field like any other in YAML', () => {
    const fields = parse('---\n__proto__: {a: 1}\n---\n').frontMatter?.document?.value
    expect(Object.keys(fields ?? {})).toEqual(['__proto__'])
  })
})
