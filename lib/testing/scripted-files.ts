/** The site that scripted edits start from. */
export const scriptedFiles: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Promises\ndescription: What we promise.\norigin: https://example.org\n',
  'fees.md': `# Fees

What members pay for, and when.

## Costs

We publish what every service costs each month. Nobody pays for reading.

## Refunds

Members get their money back within thirty days of leaving.
`,
  'providers.md': `# Providers

## Duties

1. Providers MUST publish their source code under an open licence.
2. Providers SHOULD answer questions about security within two days.

## Leaving

Providers hand over all data of a community that leaves them.
`,
  'practices/index.md': `---
type: landing
sections:
  - block: markdown
    id: open
    design:
      columns: 2
    content:
      title: Open technology
      text: |
        All that our engineers make is under open licences.

  - block: markdown
    id: upstream
    content:
      title: Upstream
      text: |
        We give improvements back to the projects that they came from.
---
`,
}
