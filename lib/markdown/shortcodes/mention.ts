import { at, element, text } from '../elements'
import type { ShortcodeKind } from './shortcode-kind'

/** Where the page of an author may be, as Hugo's and Hugo Blox's folders have it. */
const folders = ['authors', 'author', 'people', 'team']

/** Hugo Blox's `mention`: `{{< mention "admin" >}}` is the name of an author, with a link to their page if there is one. */
export const mention: ShortcodeKind = {
  parameters: { user: "The author's name, as their folder has it. Required." },
  positional: ['user'],
  toElements({ user }, { site, report }) {
    if (!user?.value) {
      report('shortcode-parameter', user, 'The shortcode `mention` has no name.', 'Write `{{< mention "name" >}}`.')
      return undefined
    }
    const slug = user.value.trim().toLowerCase().replaceAll(/\s+/g, '-')
    for (const folder of folders) {
      const page = site.pageByLogicalPath.get(`/${folder}/${slug}/`)
      if (page) return [at(user, element('a', { href: page.url }, [text(page.title)]))]
    }
    return [text(user.value)]
  },
}
