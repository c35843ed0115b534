import { stripVTControlCharacters } from 'node:util'

const WIDE = /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/gu
/** A word, or one wide character with the marks that may not begin a line. */
const PIECES = / +|[⺀-꓏가-힣豈-﫿＀-｠][、。，；：！？）》”]*|[^ ⺀-꓏가-힣豈-﫿＀-｠]+/gu

/** Columns that a text takes up on a terminal: wide characters two, colours none. */
export function widthOf(text: string): number {
  const plain = stripVTControlCharacters(text)
  return plain.length + (plain.match(WIDE)?.length ?? 0)
}

/** Breaks a text into lines of at most so many columns; a word that is longer, such as a link, stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of text.match(PIECES) ?? []) {
    const wide = widthOf(piece)
    if (used > 0 && used + wide > width) {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (used === 0 && piece.trim() === '') continue
    line += piece
    used += wide
  }
  return [...lines, line.trimEnd()]
}
