import { expect, test } from 'vitest'
import { readSite } from '#lib/content/read-site'
import { checkSite } from '#lib/pipeline'
import { temporaryFolder } from '#lib/testing/temporary-folder'

const config = 'title: T\ndescription: D\norigin: https://example.org\n'

function check(files: Record<string, string>) {
  const content = temporaryFolder({ 'site.yaml': config, ...files })
  const findings = checkSite(readSite({ content, public: temporaryFolder({}), origin: undefined }))
  return findings.map(
    ({ file, line, severity, rule, because }) => `${file}:${line} ${severity} ${rule} ${because ?? ''}`,
  )
}

test('a dead link is an error', () => {
  expect(check({ 'a.md': '# A\n\n[x](/x/)\n' })).toEqual(['a.md:3 error link-missing '])
})

test('a comment in the page allows it', () => {
  expect(check({ 'a.md': '# A\n\n<!-- allow link-missing: next week -->\n[x](/x/)\n' })).toEqual([
    'a.md:4 note link-missing next week',
  ])
})

test('site.yaml allows the address', () => {
  const settings = 'findings:\n  addresses:\n    /x/: another program answers there\n'
  expect(check({ 'a.md': '# A\n\n[x](/x/)\n', 'site.yaml': config + settings })).toEqual([
    'a.md:3 note link-missing another program answers there',
  ])
})

test('site.yaml lowers a rule; what it names has to exist', () => {
  const settings =
    'findings:\n  severities:\n    link-missing: {severity: warning, reason: until May}\n    link-mising: {severity: note, reason: x}\n'
  expect(check({ 'a.md': '# A\n\n[x](/x/)\n', 'site.yaml': config + settings })).toEqual([
    'a.md:3 warning link-missing until May',
    'site.yaml:7 error site-schema ',
  ])
})
