import type { Text } from '../../schema/record.ts'

export type Outcome = 'holds' | 'fails' | 'unknown'

/** What is checked, in the order in which it is told. */
export const CHECKS = [
  'export-allowed',
  'holder',
  'importer',
  'form',
  'item',
  'quantity',
  'end-user',
  'destination',
  'end-use',
  'validity',
  'term',
  'unused',
  'change-request',
  'other-permits',
  'decree',
] as const
export type CheckId = (typeof CHECKS)[number]

const text = (en: string, zh: string): Text => ({ en, zh })

/** What an outcome says, and the passages it rests on; an assessment adds those of its items and restrictions. */
export const CHECK_SENTENCES: Readonly<
  Record<CheckId, Readonly<Record<Outcome, Text>> & { readonly citations: readonly string[] }>
> = {
  'export-allowed': {
    holds: text(
      'Nothing prohibits this export or has it refused in principle.',
      '该出口未被禁止，也不属于原则上不予许可的情形。',
    ),
    fails: text(
      'This export is prohibited, or an application for it would in principle be refused: a licence does not by itself show that it is allowed. With a party on the control list an approval of MOFCOM in special circumstances is needed.',
      '该出口被禁止，或者其申请原则上不予许可：仅凭许可证件不能认定可以出口。与管控名单主体交易的，须特殊情形下经商务部批准。',
    ),
    unknown: text(
      'It is open whether this export is prohibited: answer the questions of the assessment first.',
      '该出口是否被禁止尚未确定：请先回答评估所列问题。',
    ),
    citations: ['ecl-12', 'd792-14'],
  },
  form: {
    holds: text('Licences of this form can be had for such an export.', '此类出口可以使用该形式的许可证件。'),
    fails: text('Such an export cannot be made under a licence of this form.', '此类出口不得使用该形式的许可证件。'),
    unknown: text('It is open which forms of licence such an export allows.', '此类出口可用何种形式的许可尚未确定。'),
    citations: ['d792-15', 'd792-19', 'd792-20', 'd792-26'],
  },
  item: {
    holds: text('The licence names every entry that reaches the good.', '许可证件涵盖该货物所涉的全部管制条目。'),
    fails: text('An entry that reaches the good is not named by the licence.', '该货物所涉的管制条目未载于许可证件。'),
    unknown: text(
      'It is open whether the licence names what the good is: state form, elements and entry in full.',
      '许可证件是否涵盖该货物尚未确定：请完整说明形态、元素和条目。',
    ),
    citations: ['d792-15', 'd792-18'],
  },
  quantity: {
    holds: text('The quantity is within what is left of the licence.', '数量在许可证件的余量之内。'),
    fails: text('The quantity is more than what is left of the licence.', '数量超出许可证件的余量。'),
    unknown: text(
      'State the quantity of the shipment, of the licence, and what was exported under it.',
      '请说明本次出口数量、许可数量和已出口数量。',
    ),
    citations: ['d792-15', 'd792-18'],
  },
  holder: {
    holds: text('The exporter is the one that the licence was issued to.', '出口经营者与许可证件所载一致。'),
    fails: text(
      'The licence was issued to another exporter, and licences may not be passed on.',
      '许可证件系发给其他出口经营者，不得转让使用。',
    ),
    unknown: text(
      'Name the exporter, and the holder of the licence as printed on it.',
      '请写明出口经营者，以及许可证件所载的持有人。',
    ),
    citations: ['ecl-35', 'd792-15'],
  },
  importer: {
    holds: text('The importer is the one that the licence names.', '进口商与许可证件所载一致。'),
    fails: text('The importer is not the one that the licence names.', '进口商与许可证件所载不符。'),
    unknown: text(
      'Name the importer as the licence does: it is open, or merely near to the licensed one.',
      '请按许可证件所载写明进口商：未说明，或者仅与所载名称相近。',
    ),
    citations: ['d792-16', 'd792-18'],
  },
  'end-user': {
    holds: text('The end user is the one that the licence names.', '最终用户与许可证件所载一致。'),
    fails: text('The end user is not one that the licence names.', '最终用户与许可证件所载不符。'),
    unknown: text(
      'Name the end user as the licence does: the name is open, or merely near to the licensed one.',
      '请按许可证件所载写明最终用户：名称未说明，或者仅与所载名称相近。',
    ),
    citations: ['d792-15', 'd792-18'],
  },
  destination: {
    holds: text('The destination is one that the licence names.', '目的地与许可证件所载一致。'),
    fails: text('The destination is not one that the licence names.', '目的地与许可证件所载不符。'),
    unknown: text('State the destination.', '请说明目的地。'),
    citations: ['d792-18'],
  },
  'end-use': {
    holds: text('The end use is that of the licence.', '最终用途与许可证件所载一致。'),
    fails: text('The end use is not that of the licence.', '最终用途与许可证件所载不符。'),
    unknown: text(
      'The kind alone does not settle it: compare the written end use, and state its field for licence and shipment (none where it has none).',
      '仅凭用途类别不能确定：请对照书面最终用途，并就许可证件和本次出口说明领域（无特定领域的填 none）。',
    ),
    citations: ['d792-18'],
  },
  validity: {
    holds: text('The licence is valid on the day of export.', '许可证件在出口之日有效。'),
    fails: text('The licence is not valid on the day of export.', '许可证件在出口之日无效。'),
    unknown: text('State the days between which the licence is valid.', '请说明许可证件的有效期。'),
    citations: ['d792-15'],
  },
  term: {
    holds: text(
      'It is valid no longer than licences of its form can be: a single licence one year, a general licence three.',
      '有效期未超过该形式许可的上限：单项许可1年，通用许可3年。',
    ),
    fails: text(
      'It is valid longer than licences of its form can be (a single licence one year, a general licence three): check form and days.',
      '有效期超过该形式许可的上限（单项许可1年，通用许可3年）：请核对形式和日期。',
    ),
    unknown: text('State the days between which the licence is valid.', '请说明许可证件的有效期。'),
    citations: ['d792-15'],
  },
  unused: {
    holds: text('The licence has not lapsed by use.', '许可证件未因使用而失效。'),
    fails: text(
      'It served one export, and that has been completed: it has lapsed.',
      '该许可证件用于一次出口，出口业务已完成，已自动失效。',
    ),
    unknown: text(
      'State whether the export that it was issued for has been completed.',
      '请说明所许可的出口是否已经完成。',
    ),
    citations: ['d792-15', 'd792-19'],
  },
  'change-request': {
    holds: text(
      'No application to change the licence is pending; one that was refused leaves it as it was.',
      '没有审查中的变更申请；不予变更的，按原许可执行。',
    ),
    fails: text(
      'An application to change the licence is pending: until it is decided the licence must not be used.',
      '变更申请正在审查：审查期间应暂停使用许可证件。',
    ),
    unknown: text('State whether an application to change the licence is pending.', '请说明是否有审查中的变更申请。'),
    citations: ['d792-18'],
  },
  'other-permits': {
    holds: text('The export needs no permit of another kind.', '该出口无需其他种类的许可。'),
    fails: text(
      'The export needs a permit of another kind, which this licence is not.',
      '该出口还须取得其他种类的许可，本许可证件不能代替。',
    ),
    unknown: text(
      'It is open whether the export also needs a permit of another kind: ask the authority.',
      '该出口是否还须取得其他种类的许可尚未确定：请咨询主管机关。',
    ),
    citations: ['d792-14'],
  },
  decree: {
    holds: text('The decree on dual-use items is in force.', '两用物项出口管制条例已施行。'),
    fails: text('The decree on dual-use items is not in force.', '两用物项出口管制条例未施行。'),
    unknown: text(
      'The decree that sets forms and terms of licences was not in force on this day; what held then was not read.',
      '规定许可证件形式和期限的条例当日尚未施行；当时适用的规定未读到。',
    ),
    citations: ['d792-15'],
  },
}

/** What to do next, and the passages it rests on. */
export const NEXT_SENTENCES = {
  'not-needed': {
    text: text(
      'No permit is needed for this export: it may leave without this licence.',
      '该出口无需许可：无须使用本许可证件即可出口。',
    ),
    citations: ['ecl-12', 'd792-14'],
  },
  'new-application': {
    text: text(
      'Kind of item, destination, end user or end use is another: apply anew, return the licence, stop exporting under it.',
      '物项种类、目的地、最终用户或者最终用途改变：应重新申请许可，交回原许可证件，停止据以出口。',
    ),
    citations: ['d792-18'],
  },
  'stop-and-report': {
    text: text(
      'Where the end user or the end use has changed, exporter and importer stop and report it.',
      '最终用户、最终用途发生改变的，出口经营者、进口商应立即停止并报告。',
    ),
    citations: ['d792-25'],
  },
  'change-application': {
    text: text(
      'For another quantity apply for a change of the licence: it is decided within 20 working days, and the licence rests meanwhile.',
      '数量改变的，应申请变更许可证件：20个工作日内决定，其间暂停使用。',
    ),
    citations: ['d792-18'],
  },
  'await-decision': {
    text: text(
      'Wait for the decision on the change, due within 20 working days: granted, a new licence replaces this one; refused, this one holds on.',
      '等待变更决定（20个工作日内）：准予变更的，换发新证；不予变更的，按原许可执行。',
    ),
    citations: ['d792-18'],
  },
  'apply-anew': {
    text: text(
      'Apply for a new licence: this one does not serve this export.',
      '本许可证件不能用于该出口：请重新申请许可。',
    ),
    citations: ['d792-14', 'd792-15'],
  },
} as const satisfies Readonly<Record<string, { readonly text: Text; readonly citations: readonly string[] }>>
export type NextId = keyof typeof NEXT_SENTENCES
