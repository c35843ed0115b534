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

const statements: readonly PaperCase[] = [
  {
    id: 'statement-filled-in',
    why: 'The draft contains the stated facts and the control code of the good.',
    paper: 'end-user-statement',
    inquiry: toMaker,
    expect: {
      fields: {
        'End user': 'Example Motoren GmbH',
        'Kind of item': 'NdFeB magnet',
        'Rare earths': 'neodymium (Nd) 24 wt%, dysprosium (Dy) 7 wt%',
        'Export control codes': '1C905.a.4',
        Quantity: '500 kg',
      },
      cites: ['d792-16', 'ecl-15'],
    },
    source: 'Decree 792 arts. 16(1), 24(1); Export Control Law art. 15',
  },
  {
    id: 'statement-left-blank',
    why: 'The statement contains no presumptions: an omitted importer is not written as the end user.',
    paper: 'end-user-statement',
    inquiry: toMaker,
    expect: { fields: { Importer: null, 'Exporter in China': null, 'Contract, number and day': null } },
    source: 'docs/decisions.md 55',
  },
  {
    id: 'statement-undertakings',
    why: 'The end user undertakes not to change the end use and not to pass the goods on without permission.',
    paper: 'end-user-statement',
    inquiry: toMaker,
    expect: { says: ['any third party'], saysNot: ['weapons of mass destruction'], cites: ['d792-24', 'ecl-16'] },
    source: 'Decree 792 art. 24(2); Export Control Law art. 16; docs/decisions.md 56',
  },
  {
    id: 'statement-not-needed',
    why: 'A magnet without the listed elements needs no dual-use licence, and the draft says so.',
    paper: 'end-user-statement',
    inquiry: { ...toMaker, product: plain },
    expect: { says: ['no dual-use licence is needed'], fields: { 'Export control codes': null } },
    source: 'Announcement 18 of 2025 (Nd is not listed)',
  },
  {
    id: 'statement-barred',
    why: 'For a prohibited export a statement changes nothing.',
    paper: 'end-user-statement',
    inquiry: toMilitaryUser,
    expect: { says: ['a statement does not change that'] },
    source: 'MOFCOM announcement 46 of 2024, item 1',
  },
  {
    id: 'statement-untrue',
    why: 'For weapons of mass destruction the statement is refused, because it would be false.',
    paper: 'end-user-statement',
    inquiry: { ...toMaker, endUse: { kind: 'wmd' } },
    expect: { refused: 'end-use-untrue at /endUse/kind' },
    source: 'docs/decisions.md 56; Export Control Law art. 12(3)',
  },
  {
    id: 'statement-before-the-law',
    why: 'It is unknown which papers were required before the Export Control Law.',
    paper: 'end-user-statement',
    inquiry: { ...toMaker, asOf: '2020-11-30' },
    expect: { refused: 'law-not-read at /asOf' },
    source: 'legal-process.json: Export Control Law effective 2020-12-01',
  },
]

const sheets: readonly PaperCase[] = [
  {
    id: 'sheet-rotor',
    why: 'A rotor with its magnets fixed is answered by the authority; seven working days after the notice of 2026-03-03 end on 2026-03-12.',
    paper: 'not-controlled-sheet',
    inquiry: { ...toGermany, ...civilGermanBuyer, product: rotor },
    noticeReceivedOn: '2026-03-03',
    expect: { says: ['2026-03-12'], cites: ['faq-v-1', 'gacc123'], fields: { Shipper: null } },
    source: 'MOFCOM FAQ V; GACC announcement 123 of 2025 (7 working days)',
  },
  {
    id: 'sheet-over-a-holiday',
    why: 'A notice of 2026-09-24: Mid-Autumn and National Day do not count, the make-up Saturday of 10 October does; the seventh day is 2026-10-12.',
    paper: 'not-controlled-sheet',
    inquiry: { ...toGermany, ...civilGermanBuyer, product: rotor },
    noticeReceivedOn: '2026-09-24',
    expect: { says: ['2026-10-12'] },
    source: 'GACC announcement 123 of 2025; working-calendar.json (2026)',
  },
  {
    id: 'sheet-for-a-licensed-good',
    why: 'Magnets with dysprosium need a licence, so a sheet that denies this is refused.',
    paper: 'not-controlled-sheet',
    inquiry: toMaker,
    expect: { refused: 'verdict-not-no-permit at /verdict' },
    source: 'Announcement 18 of 2025, 1C905.a.4',
  },
  {
    id: 'sheet-not-from-china',
    why: 'Goods that do not leave China do not pass Chinese customs.',
    paper: 'not-controlled-sheet',
    inquiry: { ...toGermany, exportedFrom: 'KR', product: plain, origin: 'KR' },
    expect: { refused: 'not-leaving-china at /inquiry/exportedFrom' },
    source: 'Decree 792 art. 2(3); GACC announcement 123 of 2025',
  },
]

const remarks: readonly PaperCase[] = [
  {
    id: 'remark-controlled',
    why: 'The declaration says that the goods are controlled, with the code.',
    paper: 'customs-remark',
    inquiry: { ...toMaker, product: { ...magnet, elementsComplete: true } },
    expect: { because: 'controlled', remark: '属于管制物项，两用物项出口管制编码：1C905.a.4', cites: ['a18-remarks'] },
    source: 'Announcement 18 of 2025, declaration clause',
  },
  {
    id: 'remark-list-may-miss-some',
    why: 'A list for a magnet may miss an element unless it is stated to be complete, so any remark could be untrue.',
    paper: 'customs-remark',
    inquiry: { ...toGermany, product: presumed },
    expect: { because: 'open', remark: null },
    source: 'DESIGN section 3, rule 2; docs/decisions.md 57',
  },
  {
    id: 'remark-denies-with-a-complete-list',
    why: 'If the list is stated to be complete, the remark denies the listed elements.',
    paper: 'customs-remark',
    inquiry: { ...toGermany, product: plain },
    expect: { because: 'not-controlled', remark: '不属于管制物项；钕铁硼磁体；稀土元素：钕；不含铽、镝' },
    source: 'docs/decisions.md 55',
  },
  {
    id: 'remark-open',
    why: 'While the composition is open, any remark could be untrue, so there is none.',
    paper: 'customs-remark',
    inquiry: { ...toGermany, product: { form: 'ndfeb-magnet' } },
    expect: { because: 'open', remark: null },
    source: 'docs/decisions.md 57',
  },
  {
    id: 'remark-grade-doubt',
    why: 'The grade EH suggests dysprosium that is not stated, so there is no negative remark.',
    paper: 'customs-remark',
    inquiry: { ...toGermany, product: { ...plain, grade: 'N42EH' } },
    expect: { because: 'grade-doubt', remark: null },
    source: 'magnet-grades.json; docs/decisions.md 45, 57',
  },
  {
    id: 'remark-barred',
    why: 'Prohibited goods are not declared.',
    paper: 'customs-remark',
    inquiry: toMilitaryUser,
    expect: { because: 'barred', remark: null, cites: ['a46-1'] },
    source: 'MOFCOM announcement 46 of 2024, item 1',
  },
  {
    id: 'remark-day-before-announcement-18',
    why: 'The day before announcement 18, no known text requires a remark.',
    paper: 'customs-remark',
    inquiry: { ...toMaker, asOf: '2025-04-03' },
    expect: { because: 'not-near', remark: null },
    source: 'Announcement 18 of 2025, in force from 2025-04-04',
  },
]

const letters: readonly PaperCase[] = [
  {
    id: 'letter-composition',
    why: 'With a named civil buyer on no list, only the composition is open, and the letter names the elements that decide.',
    paper: 'supplier-questions',
    inquiry: { asOf: '2026-03-01', ...civilGermanBuyer, product: { form: 'ndfeb-magnet' } },
    expect: { asks: ['product.elements'], says: ['dysprosium (Dy)', 'do not ship'] },
    source: 'Announcement 18 of 2025 (Sm, Tb, Dy); DESIGN section 4 (questions)',
  },
  {
    id: 'letter-nothing-open-and-free',
    why: 'Nothing is open and no permit is needed, so there are no questions.',
    paper: 'supplier-questions',
    inquiry: { asOf: '2026-03-01', ...civilGermanBuyer, product: plain },
    expect: { asks: [], says: ['no open question'], saysNot: ['do not ship'] },
    source: 'DESIGN section 3, rule 6',
  },
  {
    id: 'letter-nothing-open-and-held',
    why: 'Nothing is open but a licence is needed: a letter without questions does not mean that the goods may leave.',
    paper: 'supplier-questions',
    inquiry: { asOf: '2026-03-01', ...civilGermanBuyer, product: magnet },
    expect: { asks: [], says: ['not a release', 'do not ship'] },
    source: 'DESIGN section 3, rule 6; Decree 792 art. 14',
  },
]

export const papers: readonly PaperCase[] = [...statements, ...sheets, ...remarks, ...letters]
