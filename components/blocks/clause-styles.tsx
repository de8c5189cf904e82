import type { RichText } from '#lib/markdown/rich-text'

/** The CSS that a text brings along, already kept to its section; React puts it into the head. */
export function ClauseStyles({ text }: { text: RichText }) {
  return text.styles.map((css, index) => {
    const name = `${text.source.file}:${text.source.line}:${index}`
    return (
      <style key={name} href={name} precedence="content">
        {css}
      </style>
    )
  })
}
