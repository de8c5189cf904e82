import { expect, test } from 'vitest'
import { loadPage } from '#lib/pipeline'
import { examplePage, exampleSite } from '#lib/testing/example-site'

/** What a text becomes, as JSON, and what is found. */
function render(text: string) {
  const { blocks, findings } = loadPage(examplePage('index.md', `# Page\n\n${text}\n`), exampleSite({}))
  return { tree: JSON.stringify(blocks[0]?.clauses[0]?.text?.tree), findings }
}

test('a placeholder becomes the icon that it names', () => {
  const { tree, findings } = render('See <site-icon data-name="brands/github"></site-icon> there')
  expect(findings).toEqual([])
  expect(tree).toContain('"viewBox":"0 0 496 512"')
  expect(tree).not.toContain('site-icon')
})

test('words in a placeholder stay', () => {
  const { tree } = render(
    '<site-icon data-name="envelope">Words</site-icon> <site-icon data-name="nothing-like-it">left</site-icon>',
  )
  expect(tree).toMatch(/"svg".*Words.*left/)
})

test('an icon that is not there is reported where it stands', () => {
  const { tree, findings } = render('See <site-icon data-name="fas/envelop"></site-icon>')
  expect(tree).not.toContain('site-icon')
  expect(findings).toMatchObject([{ rule: 'icon-unknown', line: 3, column: 5, hint: 'Did you mean `envelope`?' }])
})

test('content draws nothing of its own', () => {
  const { tree, findings } = render(
    '<svg><path d="M0 0"/></svg><site-icon data-name="envelope" class="icon" onclick="a()"></site-icon>',
  )
  expect(tree).not.toMatch(/M0 0|onClick/)
  expect(findings.map(({ message }) => message)).toEqual([
    'The element `<svg>` is left out.',
    'The element `<path>` is left out.',
    'The attribute `onclick` of `<site-icon>` is left out.',
    'The class `icon` is left out.',
  ])
})
