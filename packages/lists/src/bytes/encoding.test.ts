import { describe, expect, it } from 'vitest'
import { encodingOf, readPieces } from './encoding.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)))

/** A text in an encoding of one byte a letter, whose letters are found by reading all that there are. */
function inEncoding(encoding: string, text: string): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from(text, (letter) => letters.indexOf(letter))
}

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', bytes('Description;Weight\n')],
    ['utf-8', new TextEncoder().encode('Größe;Gewicht\n')],
    ['gb18030', bytes([0xc9, 0xcc, 0xc6, 0xb7, 0xb1, 0xe0, 0xc2, 0xeb], ',', [0xd4, 0xad, 0xb2, 0xfa, 0xb9, 0xfa])],
    [
      'euc-kr',
      bytes([0xc7, 0xb0, 0xb8, 0xed], ',', [0xbf, 0xf8, 0xbb, 0xea, 0xc1, 0xf6], ',', [0xc1, 0xdf, 0xb7, 0xae]),
    ],
    ['shift_jis', bytes([0x83, 0x6c, 0x83, 0x49, 0x83, 0x57, 0x83, 0x80, 0x8e, 0xa5, 0x90, 0xce])],
    ['windows-1252', bytes('Bezeichnung;Gr\xf6\xdfe;Gewicht\nScheibe;\xd8 8 x 3;5\n')],
    ['windows-1250', bytes('Nazwa;Waga netto;Kraj pochodzenia\n\xb3o\xbfysko;5;CN\n')],
    ['windows-1254', bytes('A\xe7\xfdklama;Miktar;Men\xfee \xfclke\nM\xfdknat\xfds;5;CN\n')],
    ['windows-1251', bytes([0xcc, 0xe0, 0xe3, 0xed, 0xe8, 0xf2], ';', [0xea, 0xe3], '\n')],
  ])('is found by the words that its letters make: %s', (encoding, text) => expect(encodingOf(text)).toBe(encoding))

  it('is the one whose letters the language has: a Hungarian list says 1,5 µm, not 1,5 ľm', () => {
    const rows = 'Mágnes, merőleges;5;Kína\nPolírozópor 1,5 µm, üveghez;250;Kína\nCsavar horganyzott;8;Németország\n'
    const text = `Megnevezés;Nettó tömeg;Származási ország\n${rows.repeat(5)}`
    expect(encodingOf(inEncoding('windows-1250', text))).toBe('windows-1250')
  })

  it.each([
    ['windows-1253', 'Περιγραφή;Ποσότητα;Χώρα καταγωγής\nΜαγνήτης νεοδυμίου;5;CN\nΒίδες;8;GR\n'],
    ['windows-1257', 'Prekės pavadinimas;Kiekis;Kilmės šalis\nMagnetas neodimio;5;CN\nVaržtai įvairūs, UAB;8;LT\n'],
    ['windows-874', 'รายการ;จำนวน;ประเทศ\nแม่เหล็กนีโอไดเมียม;5;CN\n'],
    ['windows-1255', 'תיאור;כמות;ארץ מקור\nמגנט ניאודימיום;5;CN\n'],
    ['windows-1256', 'الوصف;الكمية;بلد المنشأ\nمغناطيس نيوديميوم;5;CN\n'],
  ])('is found by the words that its letters make: %s', (encoding, text) =>
    expect(encodingOf(inEncoding(encoding, text))).toBe(encoding),
  )

  it('is not guessed where the letters make words in more than one', () =>
    expect(() => encodingOf(bytes('Part;Customer\nRing;Plze\xf2\n'))).toThrowError(
      expect.objectContaining({
        code: 'unsure-encoding',
        choices: expect.arrayContaining([
          { encoding: 'windows-1252', line: 2, text: 'Ring;Plzeò' },
          { encoding: 'windows-1250', line: 2, text: 'Ring;Plzeň' },
        ]),
      }),
    ))

  it('follows from the country of a company where nothing else shows it', () =>
    expect(encodingOf(bytes('Part;Customer;Country\nRing;Plze\xf2 Motors s.r.o.;CZ\n'))).toBe('windows-1250'))

  it('is not taken for one where lines are in two', () =>
    expect(() => encodingOf(bytes('Part;Customer\nRing;B\xfchler KG\nRing;Lumi\xc3\xa8re SAS\n'))).toThrowError(
      expect.objectContaining({ code: 'mixed-encodings', message: expect.stringContaining('Line 2') }),
    ))
})

async function textOf(pieces: readonly Uint8Array[]): Promise<string> {
  let text = ''
  const given = (async function* () {
    yield* pieces
  })()
  for await (const piece of readPieces(given)) text += piece
  return text
}

describe('a text that comes in pieces', () => {
  const text = bytes('Part;Customer\n', 'Ring;Schmidt\n'.repeat(50), 'Ring;M\xfcller GmbH\nRing;J\xe4ger KG\n')

  it.each([1, 2, 7, 100, 10_000])(
    'of %i bytes is read in the encoding that its first other letters show',
    async (length) => {
      const pieces = Array.from({ length: Math.ceil(text.length / length) }, (_, at) =>
        text.subarray(at * length, (at + 1) * length),
      )
      expect(await textOf(pieces)).toBe(new TextDecoder('windows-1252').decode(text))
    },
  )

  it('is refused by its line where another encoding begins', () =>
    expect(textOf([new TextEncoder().encode('a\nMüller\n'), bytes('b\nM\xfcller\n')])).rejects.toMatchObject({
      code: 'mixed-encodings',
      message: expect.stringContaining('Line 4'),
    }))
})

describe('a file that is no list', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['a page of HTML', '<html><body><table><tr><td>Item</td></tr></table>'],
    ['a page of HTML', '\xef\xbb\xbf  <!DOCTYPE html>'],
    ['a page of HTML', '<!-- saved by a portal --><html>'],
    ['a page of HTML', '\n<style>td{mso-number-format:"@"}</style><table>'],
    ['a page of HTML', '<div><table><tr><td>Item</td></tr></table></div>'],
    ['a page of HTML', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
    ['a workbook in the xls format of before 1997', '\x09\x04\x06\0\0\x04\x10\0'],
    ['a workbook in the xls format of before 1997', '\x09\0\x04\0\x02\0\x10\0'],
    ['a SYLK file', 'ID;PWXL;N;E\nC;Y1;X1;K"Material"'],
    ['XML', '<?xml version="1.0"?><Workbook>'],
    ['a compressed file', '\x1f\x8b\x08'],
  ])('is refused by its name: %s', (name, begins) =>
    expect(textOf([bytes(begins)])).rejects.toMatchObject({
      code: 'binary-file',
      message: expect.stringContaining(name),
    }),
  )
})
