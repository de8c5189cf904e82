import { expect, test } from 'playwright/test'

const pages = ['/open-practices/', '/open-practices/versions/2025-09-12/', '/open-source/strategy/', '/no/such/page/']

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

  test(`${path} runs no script that it didn't come with`, async ({ page }) => {
    await page.goto(path)
    const ran = await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.ran = true'
      document.body.append(script)
      document.body.insertAdjacentHTML('beforeend', '<img src="/no.png" onerror="globalThis.ran = true">')
      return Reflect.get(globalThis, 'ran')
    })
    expect(ran).toBeUndefined()
  })

  test(`${path} begins with a policy that allows nothing unnamed`, async ({ request }) => {
    const html = await (await request.get(path)).text()
    const [, policy = ''] = /<head><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy).toContain('default-src &#x27;none&#x27;')
    expect(policy).not.toContain('unsafe')
  })
}
