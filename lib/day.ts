/** A day (`2026-02-06`) as people write it in a language: `6 February 2026` in `en`. */
export function formatDay(day: string, language: string): string {
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))
}
