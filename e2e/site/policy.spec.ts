import { expect, test } from 'playwright/test'

const pages = ['/open-practices/', '/open-practices/versions/2025-09-12/', '/open-source/strategy/', '/no/such/page/']

/** Ways for markup to run script, a file of the site's own among them, which would open search. */
const smuggled = `<p>Smuggled words</p><script>globalThis.ran = 1</script><img src="/no.png" onerror="globalThis.ran = 2">
<script type="module" src="/_search/search.js"></script><iframe srcdoc="<script>parent.ran = 3</script>"></iframe>`

for (const path of pages) {
  test(`${path} keeps to its policy`, async ({ page }) => {
    await page.addInitScript(() => {
      const broken: string[] = []
      Object.assign(globalThis, { broken })
      addEventListener('securitypolicyviolation', (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI}`),
      )
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.getByRole('radio', { name: 'Dark theme' }).check()
    expect(await page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([])
  })

  test(`${path} runs no script that it didn't come with, by whatever way into its markup`, async ({ page }) => {
    await page.route(path, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('</body>', `${smuggled}</body>`) })
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await expect(page.getByText('Smuggled words')).toBeVisible()
    expect(await page.evaluate(() => [Reflect.get(globalThis, 'ran'), document.querySelector('dialog')])).toEqual([
      undefined,
      null,
    ])
  })

  test(`${path} begins with a policy that allows nothing unnamed`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    const [, written = ''] = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const policy = written.replaceAll('&#x27;', "'")
    expect(policy).toContain("default-src 'none'")
    // Search is WebAssembly; it is loaded by a script that the policy knows.
    expect(policy.replace('wasm-unsafe-eval', '')).not.toContain('unsafe')
    expect(policy).not.toMatch(/script-src [^;]*(?:'self'|https?:|\*)/)
  })
}
