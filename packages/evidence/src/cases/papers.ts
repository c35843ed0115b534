/** Papers: what is filled in, what the signer must fill in, their notes, and refusals. */
import { civilGermanBuyer } from './buyers.ts'
import type { PaperCase } from './planning-case.ts'
import { good } from './rows.ts'

const magnet = good('ndfeb-magnet', 'Nd 24, Dy 7')
const presumed = good('ndfeb-magnet', 'Nd')
const plain = { ...presumed, elementsComplete: true }
const rotor = good('motor-rotor', 'Nd, Dy')
const toGermany = { asOf: '2026-03-01', destination: 'DE', endUse: { kind: 'civil' } }
const toMaker = { ...toGermany, product: magnet, endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' }, quantityKg: 500 }
const toMilitaryUser = { ...toGermany, destination: 'US', endUse: { kind: 'military' }, product: magnet }

type Asked = Pick<PaperCase, 'paper' | 'inquiry' | 'noticeReceivedOn'>

/** A paper as a row: which one of what, what it must contain, and the source. */
const paper = (id: string, why: string, [asked, expect, source]: readonly [Asked, PaperCase['expect'], string]): PaperCase => ({ id, why, ...asked, expect, source })

const statements: readonly PaperCase[] = [
  paper('statement-filled-in', 'The draft contains the stated facts and the control code of the good.', [
    { paper: 'end-user-statement', inquiry: toMaker },
    {
      fields: {
        'End user': 'Example Motoren GmbH',
        'Kind of item': 'NdFeB magnet',
        'Rare earths': 'neodymium (Nd) 24 wt%, dysprosium (Dy) 7 wt%',
        'Export control codes': '1C905.a.4',
        Quantity: '500 kg',
      },
      cites: ['d792-16', 'ecl-15'],
    },
    'Decree 792 arts. 16(1), 24(1); Export Control Law art. 15',
  ]),
  paper('statement-left-blank', 'The statement contains no presumptions: an omitted importer is not written as the end user.', [
    { paper: 'end-user-statement', inquiry: toMaker },
    { fields: { Importer: null, 'Exporter in China': null, 'Contract, number and day': null } },
    'docs/decisions.md 55',
  ]),
  paper('statement-undertakings', 'The end user undertakes not to change the end use and not to pass the goods on without permission.', [
    { paper: 'end-user-statement', inquiry: toMaker },
    { says: ['any third party'], saysNot: ['weapons of mass destruction'], cites: ['d792-24', 'ecl-16'] },
    'Decree 792 art. 24(2); Export Control Law art. 16; docs/decisions.md 56',
  ]),
  paper('statement-not-needed', 'A magnet without the listed elements needs no dual-use licence, and the draft says so.', [
    { paper: 'end-user-statement', inquiry: { ...toMaker, product: plain } },
    { says: ['no dual-use licence is needed'], fields: { 'Export control codes': null } },
    'Announcement 18 of 2025 (Nd is not listed)',
  ]),
  paper('statement-barred', 'For a prohibited export a statement changes nothing.', [
    { paper: 'end-user-statement', inquiry: toMilitaryUser },
    { says: ['a statement does not change that'] },
    'MOFCOM announcement 46 of 2024, item 1',
  ]),
  paper('statement-untrue', 'For weapons of mass destruction the statement is refused, because it would be false.', [
    { paper: 'end-user-statement', inquiry: { ...toMaker, endUse: { kind: 'wmd' } } },
    { refused: 'end-use-untrue at /endUse/kind' },
    'docs/decisions.md 56; Export Control Law art. 12(3)',
  ]),
  paper('statement-before-the-law', 'It is unknown which papers were required before the Export Control Law.', [
    { paper: 'end-user-statement', inquiry: { ...toMaker, asOf: '2020-11-30' } },
    { refused: 'law-not-read at /asOf' },
    'legal-process.json: Export Control Law effective 2020-12-01',
  ]),
]

const sheets: readonly PaperCase[] = [
  paper('sheet-rotor', 'A rotor with its magnets fixed is answered by the authority; seven working days after the notice of 2026-03-03 end on 2026-03-12.', [
    { paper: 'not-controlled-sheet', inquiry: { ...toGermany, ...civilGermanBuyer, product: rotor }, noticeReceivedOn: '2026-03-03' },
    { says: ['2026-03-12'], cites: ['faq-v-1', 'gacc123'], fields: { Shipper: null } },
    'MOFCOM FAQ V; GACC announcement 123 of 2025 (7 working days)',
  ]),
  paper('sheet-over-a-holiday', 'A notice of 2026-09-24: Mid-Autumn and National Day do not count, the make-up Saturday of 10 October does; the seventh day is 2026-10-12.', [
    { paper: 'not-controlled-sheet', inquiry: { ...toGermany, ...civilGermanBuyer, product: rotor }, noticeReceivedOn: '2026-09-24' },
    { says: ['2026-10-12'] },
    'GACC announcement 123 of 2025; working-calendar.json (2026)',
  ]),
  paper('sheet-for-a-licensed-good', 'Magnets with dysprosium need a licence, so a sheet that denies this is refused.', [
    { paper: 'not-controlled-sheet', inquiry: toMaker },
    { refused: 'verdict-not-no-permit at /verdict' },
    'Announcement 18 of 2025, 1C905.a.4',
  ]),
  paper('sheet-not-from-china', 'Goods that do not leave China do not pass Chinese customs.', [
    { paper: 'not-controlled-sheet', inquiry: { ...toGermany, exportedFrom: 'KR', product: plain, origin: 'KR' } },
    { refused: 'not-leaving-china at /inquiry/exportedFrom' },
    'Decree 792 art. 2(3); GACC announcement 123 of 2025',
  ]),
]

const remarks: readonly PaperCase[] = [
  paper('remark-controlled', 'The declaration says that the goods are controlled, with the code.', [
    { paper: 'customs-remark', inquiry: { ...toMaker, product: { ...magnet, elementsComplete: true } } },
    { because: 'controlled', remark: '属于管制物项，两用物项出口管制编码：1C905.a.4', cites: ['a18-remarks'] },
    'Announcement 18 of 2025, declaration clause',
  ]),
  paper('remark-list-may-miss-some', 'A list for a magnet may miss an element unless it is stated to be complete, so any remark could be untrue.', [
    { paper: 'customs-remark', inquiry: { ...toGermany, product: presumed } },
    { because: 'open', remark: null },
    'DESIGN section 3, rule 2; docs/decisions.md 57',
  ]),
  paper('remark-denies-with-a-complete-list', 'If the list is stated to be complete, the remark denies the listed elements.', [
    { paper: 'customs-remark', inquiry: { ...toGermany, product: plain } },
    { because: 'not-controlled', remark: '不属于管制物项；钕铁硼磁体；稀土元素：钕；不含铽、镝' },
    'docs/decisions.md 55',
  ]),
  paper('remark-open', 'While the composition is open, any remark could be untrue, so there is none.', [
    { paper: 'customs-remark', inquiry: { ...toGermany, product: { form: 'ndfeb-magnet' } } },
    { because: 'open', remark: null },
    'docs/decisions.md 57',
  ]),
  paper('remark-grade-doubt', 'The grade EH suggests dysprosium that is not stated, so there is no negative remark.', [
    { paper: 'customs-remark', inquiry: { ...toGermany, product: { ...plain, grade: 'N42EH' } } },
    { because: 'grade-doubt', remark: null },
    'magnet-grades.json; docs/decisions.md 45, 57',
  ]),
  paper('remark-barred', 'Prohibited goods are not declared.', [
    { paper: 'customs-remark', inquiry: toMilitaryUser },
    { because: 'barred', remark: null, cites: ['a46-1'] },
    'MOFCOM announcement 46 of 2024, item 1',
  ]),
  paper('remark-day-before-announcement-18', 'The day before announcement 18, no known text requires a remark.', [
    { paper: 'customs-remark', inquiry: { ...toMaker, asOf: '2025-04-03' } },
    { because: 'not-near', remark: null },
    'Announcement 18 of 2025, in force from 2025-04-04',
  ]),
]

const letters: readonly PaperCase[] = [
  paper('letter-composition', 'With a named civil buyer on no list, only the composition is open, and the letter names the elements that decide.', [
    { paper: 'supplier-questions', inquiry: { asOf: '2026-03-01', ...civilGermanBuyer, product: { form: 'ndfeb-magnet' } } },
    { asks: ['product.elements'], says: ['dysprosium (Dy)', 'do not ship'] },
    'Announcement 18 of 2025 (Sm, Tb, Dy); DESIGN section 4 (questions)',
  ]),
  paper('letter-nothing-open-and-free', 'Nothing is open and no permit is needed, so there are no questions.', [
    { paper: 'supplier-questions', inquiry: { asOf: '2026-03-01', ...civilGermanBuyer, product: plain } },
    { asks: [], says: ['no open question'], saysNot: ['do not ship'] },
    'DESIGN section 3, rule 6',
  ]),
  paper('letter-nothing-open-and-held', 'Nothing is open but a licence is needed: a letter without questions does not mean that the goods may leave.', [
    { paper: 'supplier-questions', inquiry: { asOf: '2026-03-01', ...civilGermanBuyer, product: magnet } },
    { asks: [], says: ['not a release', 'do not ship'] },
    'DESIGN section 3, rule 6; Decree 792 art. 14',
  ]),
]

export const papers: readonly PaperCase[] = [...statements, ...sheets, ...remarks, ...letters]
