import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '#lib/testing/temporary-folder'
import { runHere } from './run-here'

const TIMEOUT_MS = 60_000

/** Runs one of the commands, in a process of its own, on a content tree with one page. */
function command(name: string, page: string) {
  const content = temporaryFolder({ 'page.md': page })
  const build = mkdtempSync(join(tmpdir(), 'build-'))
  writeFileSync(join(build, 'BUILD_ID'), 'the last good build')
  // A preview is built with errors, too.
  const env = { ...process.env, CONTENT_DIR: content, DIST_DIR: build, SITE_ENV: 'production' }
  const run = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`], { env, encoding: 'utf8' })
  return { ...run, output: run.stdout + run.stderr, build }
}

/** Runs the check of a content tree with one page. */
function check(page: string, ...args: string[]) {
  const content = temporaryFolder({ 'page.md': page })
  return runHere('check-content', args, { CONTENT_DIR: content, SITE_ENV: 'production' })
}

const broken = '---\ntitel: A misspelt field\n---\n\n{{< figure alt="no picture" >}}\n\n[dead](no/such/page.md)\n'

describe('npm run build, with mistakes in the content', () => {
  test(
    'says all of them, with no stack trace, and leaves the last build as it was',
    () => {
      const { status, output, build } = command('build', broken)
      expect(status).toBe(1)
      expect(output).toContain('page.md:2:1 warning: There is no field `titel` here. [front-matter-misspelt]')
      expect(output).toContain('page.md:5:1 error: The figure has no picture. [figure-source]')
      expect(output).toContain('page.md:7:1 error: This site has no')
      expect(output).toContain('Did you mean `title`?')
      expect(output).toContain('Nothing was built.')
      expect(output).not.toMatch(/^\s+at /m)
      expect(readFileSync(join(build, 'BUILD_ID'), 'utf8')).toBe('the last good build')
    },
    TIMEOUT_MS,
  )
})

describe('npm run check:content', () => {
  test(
    'ends with 1 on an error and with 0 on none',
    () => {
      expect(command('check-content', broken).status).toBe(1)
      expect(command('check-content', '# A page\n\nWords.\n').status).toBe(0)
    },
    TIMEOUT_MS,
  )

  test('says what it can do', async () => {
    const { code, stdout } = await check('# A page\n', '--help')
    expect(code).toBe(0)
    for (const option of ['--fix', '--changed-since', '--format', '--dir']) expect(stdout).toContain(option)
  })

  test('says that nothing can be put right with certainty, and what remains', async () => {
    const { code, stdout, stderr } = await check(broken.replace('titel', 'name'), '--fix')
    expect(code).toBe(1)
    expect(stderr).toContain('Nothing could be put right with certainty.')
    expect(stdout).toContain('[figure-source]')
  })

  test('prints JSON for programs', async () => {
    const { stdout } = await check('# A page\n\n[dead](no/such/page.md)\n', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([{ rule: 'link-missing', severity: 'error', line: 3, column: 1 }])
  })

  test('prints annotations for GitHub', async () => {
    const { stdout } = await check('# A page\n\n[dead](no/such/page.md)\n', '--format', 'github')
    expect(stdout).toMatch(
      /^::error file=.*page\.md,line=3,endLine=3,col=1,endColumn=24,title=link-missing::This site has no/,
    )
  })

  test.each([
    ['a format that isn’t there', ['--format', 'xml'], 'There is no format `xml`.'],
    ['an option that isn’t there', ['--fromat', 'json'], "Unknown option '--fromat'"],
    ['changes outside of a repository', ['--changed-since', 'main'], 'is in no git repository.'],
    ['a folder that isn’t there', ['--dir', '/no/such/folder'], 'There is no content folder /no/such/folder.'],
  ])('says what is right for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await check('# A page\n', ...args)
    expect(code).toBe(2)
    expect(stdout + stderr).toContain(message)
    expect(stdout + stderr).not.toMatch(/^\s+at /m)
  })
})
