import { at, element } from '../elements'
import { toBoolean } from './boolean'
import { linkCard } from './link-card'
import type { Arguments, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

const unstoppable = 'Accepted, but without effect: readers start it themselves.'

/**
 * Hugo Blox's `video`: a file beside the page or in `public/`, which isn't loaded before it is started.
 *
 *     {{< video src="talk.mp4" controls="yes" >}}   →   <video src="…" controls preload="none"></video>
 */
export const video: ShortcodeKind = {
  parameters: {
    src: 'The file: beside the page, or a path on the site. Required.',
    poster: 'The picture that is shown before the video is started.',
    title: 'What the video shows.',
    width: 'The width in pixels.',
    height: 'The height in pixels.',
    loop: '`true` to begin again at the end.',
    muted: '`true` to begin without sound.',
    controls: 'Accepted, but without effect: there always are controls.',
    autoplay: unstoppable,
    library: 'Accepted, but without effect: `/media/` is searched too.',
    id: "The video's anchor.",
  },
  positional: ['src'],
  toElements: (args, context) => toPlayer('video', args, context),
}

/** Hugo Blox's `audio`: `{{< audio src="interview.mp3" >}}`. */
export const audio: ShortcodeKind = {
  parameters: {
    src: 'The file: beside the page, or a path on the site. Required.',
    title: 'What can be heard.',
    loop: '`true` to begin again at the end.',
    autoplay: unstoppable,
    library: 'Accepted, but without effect: `/media/` is searched too.',
    id: 'The anchor.',
  },
  positional: ['src'],
  toElements: (args, context) => toPlayer('audio', args, context),
}

function toPlayer(tagName: 'video' | 'audio', args: Arguments, context: ShortcodeContext) {
  const { src, poster, title, width, height, id } = args
  if (!src?.value) {
    context.report('shortcode-parameter', src, `The shortcode \`${tagName}\` has no file.`, 'Add `src="…"`.')
    return undefined
  }
  if (/^https?:/i.test(src.value) && URL.canParse(src.value))
    return [
      at(src, linkCard({ href: src.value, title: title?.value || (tagName === 'video' ? 'Video' : 'Recording') })),
    ]
  const player = element(tagName, {
    src: src.value,
    poster: poster?.value,
    id: id?.value,
    ariaLabel: title?.value,
    width: width?.value,
    height: height?.value,
    loop: toBoolean(args['loop'], context) || undefined,
    muted: toBoolean(args['muted'], context) || undefined,
    controls: true,
    preload: 'none',
  })
  return [at(src, player)]
}
