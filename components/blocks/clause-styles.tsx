import type { RichText } from '#lib/markdown/rich-text'

/** The CSS that a text brings along, already kept to its section; React puts it into the head, once for each name. */
export function ClauseStyles({ text, name }: { text: RichText; name: string }) {
  return text.styles.map((css, index) => {
    const key = `${encodeURIComponent(name)}-${index}`
    return (
      <style key={key} href={key} precedence="content">
        {css}
      </style>
    )
  })
}
