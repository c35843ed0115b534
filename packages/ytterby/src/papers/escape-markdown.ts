import { showInvisible } from './show-invisible.ts'

/** Characters that are special anywhere in a text. */
const ANYWHERE = /[\\`*_{}[\]<>#|~&$@!^=]/g
/** Patterns that become links without any markup. */
const ADDRESS = /:(?=\S)|(?<=www)\./gi
/** Patterns that start a list or a rule at the beginning of a line. */
const LINE_MARK = /^([-+]|[0-9]+[.)](?=\s|$))/

/** Escapes text within a line: a name cannot create a link, table, heading or HTML. */
export const inline = (text: string): string =>
  showInvisible(text)
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(ADDRESS, String.raw`\$&`)

/** Escapes text at the start of a line or list item. */
export const escaped = (text: string): string =>
  inline(text).replace(LINE_MARK, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)

/** A web address between angle brackets. It does not encode a percent-encoded link again. */
export const linkText = (link: string): string => `<${encodeURI(decoded(link))}>`

function decoded(link: string): string {
  try {
    return decodeURI(link)
  } catch {
    return link
  }
}
