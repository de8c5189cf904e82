import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readSite } from './content/read-site'
import { formatFindings } from './findings/format'
import { checkSite } from './pipeline'

// `fixtures/bad-input/` has one of every mistake that editors make. What they are told is a part of the
// product: read `fixtures/bad-input.txt` as one of them, in the evening, with the page due tomorrow.

const content = `${import.meta.dirname}/fixtures/bad-input`

test('every mistake is found at once, with its place and what to do', () => {
  const findings = checkSite(readSite({ content, public: `${content}/_public`, origin: undefined }))
  expect(`${formatFindings(findings, 'text', { prefix: 'content/' })}\n`).toBe(readFileSync(`${content}.txt`, 'utf8'))
})
