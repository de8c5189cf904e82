import { suggest } from '#lib/findings/suggest'
import { at, element } from '../elements'
import { encodeQr, qrLevels } from './qr-code'
import type { Argument, ShortcodeContext, ShortcodeKind } from './shortcode-kind'

/**
 * Hugo's `qr`, a picture that phones read: `{{< qr text="https://2i2c.org" />}}` or
 * `{{< qr >}}https://2i2c.org{{< /qr >}}`. It is drawn once the text is clean (`toQrCodes`).
 */
export const qr: ShortcodeKind = {
  parameters: {
    text: 'What it says: usually an address.',
    level: 'How much of it may be damaged: `low`, `medium`, `quartile` or `high`; `medium` if not given.',
    scale: 'The size of its smallest square in pixels; `4` if not given.',
    alt: 'What it is, for readers who do not see it; if not given, what it says.',
    id: 'Its anchor.',
    class: 'Classes.',
    title: 'A hint for who points at it.',
    loading: 'Accepted, but without effect: it is part of the page.',
    targetDir: 'Accepted, but without effect: it is part of the page.',
  },
  positional: ['text'],
  inner: 'optional',
  toElements(args, context) {
    const { alt, id, class: classes, title } = args
    const words = context.inner?.value.trim() ? context.inner : args['text']
    const dataText = words?.value.trim() ?? ''
    const dataLevel = checkLevel(args['level'], context)
    const dataScale = checkScale(args['scale'], context)
    if (!encodeQr(dataText, dataLevel)) {
      const message = dataText ? 'This is too long for a QR code.' : 'The QR code says nothing.'
      const hint = dataText ? 'Shorten it, or set a lower `level`.' : 'Add `text="…"`.'
      context.report('shortcode-parameter', words, message, hint)
      return undefined
    }
    const ariaLabel = alt ? alt.value : `QR code: ${dataText}`
    const className = classes?.value.split(/\s+/).filter(Boolean)
    const names = { id: id?.value || undefined, className, title: title?.value || undefined }
    return [at(words, element('site-qr', { dataText, dataLevel, dataScale, ariaLabel, ...names }))]
  },
}

function checkLevel(level: Argument | undefined, { report }: ShortcodeContext): string {
  if (!level || qrLevels.has(level.value)) return level?.value ?? 'medium'
  const message = `\`${level.value}\` is no level of a QR code.`
  report('shortcode-parameter', level, message, suggest(level.value, [...qrLevels.keys()]))
  return 'medium'
}

function checkScale(scale: Argument | undefined, { report }: ShortcodeContext): string {
  if (!scale || /^[1-9]\d?$/.test(scale.value)) return scale?.value ?? '4'
  const message = `\`${scale.value}\` is no number of pixels.`
  report('shortcode-parameter', scale, message, 'Write a whole number from 1 to 99: `scale="4"`.')
  return '4'
}
