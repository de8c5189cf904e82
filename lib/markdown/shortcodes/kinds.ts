import { button } from './button'
import { callout } from './callout'
import { card, cards } from './cards'
import { cta } from './cta'
import { details, spoiler } from './details'
import { gist, instagram, post, vimeo, youtube } from './embeds'
import { figure } from './figure'
import { highlight } from './highlight'
import { icon } from './icon'
import { listChildren } from './list-children'
import { audio, video } from './media'
import { mention } from './mention'
import { param } from './param'
import { pullQuote } from './pull-quote'
import { qr } from './qr'
import { ref } from './ref'
import type { ShortcodeKind } from './shortcode-kind'
import { steps } from './steps'
import { toc } from './toc'

/** The shortcodes that the site knows, by name. */
export const shortcodeKinds: ReadonlyMap<string, ShortcodeKind> = new Map(
  Object.entries({
    audio,
    button,
    callout,
    card,
    cards,
    cta,
    details,
    figure,
    gist,
    highlight,
    icon,
    instagram,
    instagram_simple: instagram,
    list_children: listChildren,
    mention,
    param,
    'pull-quote': pullQuote,
    qr,
    ref,
    relref: ref,
    spoiler,
    steps,
    toc,
    tweet: post,
    twitter: post,
    twitter_simple: post,
    video,
    vimeo,
    vimeo_simple: vimeo,
    x: post,
    x_simple: post,
    youtube,
  }),
)
