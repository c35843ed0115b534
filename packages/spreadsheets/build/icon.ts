import { crc32, deflateSync } from 'node:zlib'

const ACCENT = [0x0b, 0x55, 0x63] as const
const WHITE = [0xff, 0xff, 0xff] as const

/** The icon of the add-in as PNG, since Excel takes no SVG: a white Y on the accent of the page. */
export function icon(size: number): Buffer {
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (__, x) => (isLetter(x / size, y / size) ? WHITE : ACCENT)).flat(),
  ])
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Two arms that meet in the middle, and a stem. Both coordinates run from 0 to 1. */
function isLetter(x: number, y: number): boolean {
  const aside = Math.abs(x - 0.5)
  return y < 0.2 || y > 0.8 ? false : y > 0.5 ? aside < 0.07 : Math.abs(aside - (0.5 - y) * 0.8) < 0.08
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
