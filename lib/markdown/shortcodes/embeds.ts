import { withoutEffect } from '../without-effect'
import { linkCard } from './link-card'
import type { Argument, Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

// What Hugo embeds from other hosts. A page here asks no other host for anything: a card with a link
// takes the frame's place, and the reader decides.

const reason = 'nothing is embedded'

interface Embed {
  parameters: Readonly<Record<string, string>>
  positional: readonly string[]
  /** What it must have, each as the address may hold it. */
  required: Readonly<Record<string, RegExp>>
  example: string
  title(args: Arguments): string
  url(args: Arguments): string
}

/** A shortcode that becomes a card with a link. */
function toKind({ parameters, positional, required, example, title, url }: Embed): ShortcodeKind {
  return {
    parameters,
    positional,
    toElements(args, context) {
      const isWhole = Object.keys(required).every((name) => checkId({ name, argument: args[name] }, required, context))
      if (!isWhole) return undefined
      return [linkCard({ href: url(args), title: args['title']?.value || title(args) })]

      function checkId(part: Part, patterns: Embed['required'], { report }: ShortcodeContext): boolean {
        const value = part.argument?.value ?? ''
        if (patterns[part.name]?.test(value)) return true
        const message = value === '' ? `There is no \`${part.name}\` here.` : `\`${value}\` is no \`${part.name}\`.`
        report('shortcode-parameter', part.argument, message, `Write it as in \`${example}\`.`)
        return false
      }
    },
  }
}

interface Part {
  name: string
  argument: Argument | undefined
}

/** Hugo's `youtube`: `{{< youtube w7Ft2ymGmfc >}}`. */
export const youtube = toKind({
  parameters: {
    id: "The video's id: what follows `v=` in its address. Required.",
    title: 'What the video is called.',
    start: 'The second at which it begins.',
    ...withoutEffect(['allowFullScreen', 'autoplay', 'class', 'controls', 'end', 'loading', 'loop', 'mute'], reason),
  },
  positional: ['id', 'class'],
  required: { id: /^[\w-]+$/ },
  example: '{{< youtube w7Ft2ymGmfc >}}',
  title: () => 'Video on YouTube',
  url({ id, start }) {
    const time = /^\d+$/.test(start?.value ?? '') ? `&t=${start?.value}s` : ''
    return `https://www.youtube.com/watch?v=${id?.value}${time}`
  },
})

/** Hugo's `vimeo`: `{{< vimeo 146022717 >}}`. */
export const vimeo = toKind({
  parameters: {
    id: "The video's number. Required.",
    title: 'What the video is called.',
    ...withoutEffect(['class', 'allowFullScreen', 'loading'], reason),
  },
  positional: ['id', 'class', 'title'],
  required: { id: /^\d+(\/\w+)?$/ },
  example: '{{< vimeo 146022717 >}}',
  title: () => 'Video on Vimeo',
  url: ({ id }) => `https://vimeo.com/${id?.value}`,
})

/** Hugo's `gist`: `{{< gist user 23932424365401ffa5e9d9810102a477 file.py >}}`. */
export const gist = toKind({
  parameters: { user: 'Whose gist it is. Required.', id: "The gist's id. Required.", file: 'A file of it.' },
  positional: ['user', 'id', 'file'],
  required: { user: /^[\w-]+$/, id: /^\w+$/ },
  example: '{{< gist octocat 6cad326836d38bd3a7ae >}}',
  title: ({ user, file }) => (file?.value ? `${file.value}, in a gist by ${user?.value}` : `Gist by ${user?.value}`),
  url({ user, id, file }) {
    const anchor = file?.value ? `#file-${file.value.toLowerCase().replaceAll(/[^a-z\d_]+/g, '-')}` : ''
    return `https://gist.github.com/${user?.value}/${id?.value}${anchor}`
  },
})

/** Hugo's `x`, and its former names: `{{< x user="SanDiegoZoo" id="1453110110599868418" >}}`. */
export const post = toKind({
  parameters: { user: 'Who wrote it. Required.', id: "The post's number. Required." },
  positional: ['user', 'id'],
  required: { user: /^\w+$/, id: /^\d+$/ },
  example: '{{< x user="SanDiegoZoo" id="1453110110599868418" >}}',
  title: ({ user }) => `Post by @${user?.value} on X`,
  url: ({ user, id }) => `https://x.com/${user?.value}/status/${id?.value}`,
})

/** Hugo's `instagram`: `{{< instagram CxOWiQNP2MO >}}`. */
export const instagram = toKind({
  parameters: { id: "The post's id. Required.", ...withoutEffect(['hidecaption'], reason) },
  positional: ['id', 'hidecaption'],
  required: { id: /^[\w-]+$/ },
  example: '{{< instagram CxOWiQNP2MO >}}',
  title: () => 'Post on Instagram',
  url: ({ id }) => `https://www.instagram.com/p/${id?.value}/`,
})
