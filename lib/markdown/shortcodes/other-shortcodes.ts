const callout = 'Write `{{< callout note >}}` and `{{< /callout >}}`.'
const inMarkdown = 'Write it in Markdown, or in the HTML that the editors’ guide lists.'

/** What to write for shortcodes of other themes, and for former ones of Hugo Blox. */
export const otherShortcodes: ReadonlyMap<string, string> = new Map([
  ...['hint', 'notice', 'alert', 'admonition', 'note', 'tip', 'warning', 'info'].map(
    (name) => [name, callout] as const,
  ),
  ...['rawhtml', 'html', 'raw'].map((name) => [name, inMarkdown] as const),
  ['expand', 'Write `{{< details >}}` and `{{< /details >}}`.'],
  ['collapse', 'Write `{{< details >}}` and `{{< /details >}}`.'],
  ['gallery', 'Write several `{{< figure >}}`.'],
  ['image', 'Write `{{< figure src="…" >}}`.'],
  ['img', 'Write `{{< figure src="…" >}}`.'],
  ['staticref', 'Write a link: `[words](/file.pdf)`.'],
  ['gdocs', 'Write a link: `[words](address)`.'],
  ['diagram', 'Write a figure of it: nothing is drawn here.'],
  ['chart', 'Write a figure of it: nothing is drawn here.'],
  ['table', 'Write a table in Markdown.'],
])
