import { question, type TraderQuestion } from './question.ts'

const LINE = 'A good in a line of text'
const A18 = 'MOFCOM & GACC announcement 18 of 2025'

/** Lines of which a wrong or missing reading would cost the case. */
export const readingsAsked: readonly TraderQuestion[] = [
  question('reading-via', 'SmCo magnets to Germany via Hong Kong: the forwarder asks whether the stop matters.', [
    LINE,
    { text: 'SmCo magnets, to Germany via Hong Kong', asOf: '2026-03-01' },
    { verdict: 'permit-required', codes: ['1C902.a.4'], contains: ['"unread":["via Hong Kong"]'] },
    'A consignee in Hong Kong is a party of its own; whoever answers must see that the stop was not read.',
    `${A18}; Regulations on Export Control of Dual-Use Items`,
  ]),
  question('reading-not-read-places', 'Magnets for motors, to Germany from Nowhere, in January', [
    LINE,
    { text: 'magnets for motors, to Germany from Nowhere, in January', asOf: '2026-03-01' },
    { verdict: 'depends', asks: 'product.form', contains: ['"unread":["from Nowhere","in January"]', '"forms":["ndfeb-magnet","smco-magnet"'] },
    'The day and the place it leaves from were not read, and the word magnet leaves open which one: SmCo is listed whatever it holds, NdFeB only with Dy or Tb.',
    A18,
  ]),
  question('reading-day-of-the-notice', 'SmCo magnets to Germany, shipped on 03/04/2025', [
    LINE,
    { text: 'SmCo magnets, to Germany, shipped 03/04/2025' },
    { contains: ['say-it-clearly', '2025-04-03', '2025-03-04'], lacks: ['"verdict"'] },
    'The notice applies from 2025-04-04; a day that can be read as 3 April or 4 March is not read at all.',
    A18,
  ]),
  question('reading-magnets-for-motors', 'NdFeB magnets for motors with half a percent of dysprosium', [
    LINE,
    { text: 'NdFeB magnets for motors, Nd 30 %, Dy 0.5 %, to Germany', asOf: '2026-03-01' },
    { verdict: 'permit-required', codes: ['1C905.a.4'] },
    'Loose magnets are listed; read as a motor the good would seem free.',
    `${A18}; FAQ IV`,
  ]),
  question('reading-motors-with-magnets', 'Motors with NdFeB magnets to Germany', [
    LINE,
    { text: 'Motors with NdFeB magnets, to Germany', asOf: '2026-03-01' },
    { verdict: 'no-permit', codes: [], cites: ['MOFCOM-FAQ-RE-IV'] },
    'The authority says that motors are outside the control; read as magnets the good would seem listed.',
    'FAQ IV',
  ]),
  question('reading-free-of-dysprosium', 'Dysprosium-free NdFeB magnets to Germany, buyer Robert Bosch GmbH', [
    LINE,
    { text: 'Dysprosium-free NdFeB magnets to Germany, civil, buyer Robert Bosch GmbH', asOf: '2026-03-01' },
    { verdict: 'depends', possible: ['permit-required', 'no-permit'], asks: 'product.elements', codes: [] },
    'The word names an element that the magnet does not hold; terbium is still open, so it is neither listed nor free.',
    A18,
  ]),
  question('reading-from-vietnam', 'NdFeB magnets made in Vietnam, from Vietnam to Germany', [
    LINE,
    { text: 'NdFeB magnets made in Vietnam, from Vietnam to Germany', asOf: '2026-03-01' },
    { verdict: 'no-permit', codes: [], contains: ['"meaning":"The good ships from outside China'] },
    'Announcement 18 binds what leaves China; announcement 61, which reaches goods abroad, is suspended on this day.',
    `${A18}; announcements 61 and 70 of 2025`,
  ]),
  question('reading-listed-buyer', 'NdFeB magnets with dysprosium to Germany, the buyer is Rheinmetall', [
    LINE,
    { text: 'NdFeB magnets, Nd 30 %, Dy 3 %, to Germany, buyer Rheinmetall AG', asOf: '2026-11-24' },
    { verdict: 'prohibited', action: 'stop', contains: ['Rheinmetall AG', '"kind":"list"'] },
    'The company is on the control list; without its name a licence would seem to be enough.',
    'MOFCOM announcement 30 of 2026',
  ]),
  question('reading-military-user', 'NdFeB magnets with dysprosium to the US, for the Navy there', [
    LINE,
    { text: 'NdFeB magnets, Nd 30 %, Dy 3 %, to the US, for the US Navy', asOf: '2026-03-01' },
    { verdict: 'prohibited', action: 'stop', cites: ['MOFCOM-2024-46'] },
    'Dual-use items for military users or uses in the United States are prohibited; the answer to the line stays open and asks for the use.',
    'MOFCOM announcement 46 of 2024, item 1',
    { adds: { 'endUse.kind': 'military' } },
  ]),
  question('reading-form-open', 'Five kilograms of terbium to Japan. It is metal.', [
    LINE,
    { text: 'terbium, 5 kg, to Japan', asOf: '2026-03-01' },
    { verdict: 'permit-required', codes: ['1C904.a.1'] },
    'The word terbium says no form; the metal is listed by another entry than the oxide.',
    A18,
    { adds: { 'product.form': 'metal', 'product.elementsComplete': true } },
  ]),
]
