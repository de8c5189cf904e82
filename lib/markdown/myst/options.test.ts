import { describe, expect, test } from 'vitest'
import { splitOptions } from './options'
import { toStretch } from './stretch'

const split = (text: string) => {
  const problems: string[] = []
  const { options, body } = splitOptions(toStretch(text, 100), (_, offset, message) =>
    problems.push(`${offset}: ${message}`),
  )
  const named = options.map(({ name, value }) => `${name}=${value.value}@${value.offsetOf(0)}`)
  return { named, body: `${body.value}@${body.offsetOf(0)}`, problems }
}

describe('options are split from the body, with their places', () => {
  test.for([
    ['Words\n', [], 'Words@100'],
    [':a: b\nWords\n', ['a=b@104'], 'Words@106'],
    [':a:\n:b-c:  d e \n\n\nWords\n', ['a=@103', 'b-c=d e@111'], 'Words@118'],
    [':a: b\n  c\nWords', ['a=b\nc@104'], 'Words@110'],
    ['\n:a: b\n', [], ':a: b@101'],
    ['---\na: b\n"c": "d e"\n---\nWords', ['a=b@107', 'c=d e@115'], 'Words@124'],
    ['---\na: [b, c]\nd:\ne: |\n  f\n---\n', ['a=b, c@107', 'd=@114', 'e=f@120'], '@130'],
    [':a: b', ['a=b@104'], '@105'],
  ] as const)('%j', ([text, named, body]) => {
    expect(split(text)).toEqual({ named, body, problems: [] })
  })
})

describe('options that cannot be read are reported, and the words stay', () => {
  test.for([
    ['---\na: b\nWords', '100: The options that begin with `---` never end.', 'a: b\nWords@104'],
    ['---\na: "b\n---\nWords', '107: A quote is never closed.', 'Words@114'],
    ['---\nWords\n---\nMore', '104: The options are no `name: value`.', 'More@114'],
  ] as const)('%j', ([text, problem, body]) => {
    expect(split(text)).toEqual({ named: [], body, problems: [problem] })
  })
})
