/** The remark for the customs declaration, for the person who writes it. */
export const remarkTexts = {
  title: 'Remark for the customs declaration',
  line: 'Write in the remarks column (备注栏)',
  none: 'No remark',
  why: 'Why',
  reservation: 'Reservation',
  truthful:
    'The exporter is responsible for a true declaration. If customs doubts it, it challenges the goods and does not release them meanwhile.',
  /** Why the remark reads as it does, or why there is none. */
  reasons: {
    controlled: 'The declaration must say in its remarks that the goods are controlled and give the control code.',
    'more-open':
      'The declaration must say in its remarks that the goods are controlled and give the control code. Open facts can add codes: settle them before declaring.',
    'not-controlled':
      'The declaration must say in its remarks whether the goods are controlled. Only what was stated is written.',
    open: 'No remark yet: whether the goods are controlled is not settled, and either remark could be untrue. Settle the open facts first.',
    'grade-doubt':
      'No remark yet: the stated grade or description suggests an element that the goods are not declared to contain, and “not controlled” could be untrue. Settle the composition first.',
    'code-conflict':
      'No remark yet: the commodity code speaks of other goods than the stated form and elements, and “not controlled” could be untrue. Correct the one that is wrong first.',
    'other-control': 'No remark yet: another announcement may control the goods. Ask about it first.',
    'no-code': 'No remark: the entry that covers the goods has no control code.',
    barred: 'No remark: the export is prohibited or would in principle be refused, so nothing is to be declared.',
    'not-near':
      'Nothing that was read requires a remark: no entry in force on this day is close to goods of this form.',
    'not-leaving-china': 'No remark: the goods do not leave China, and Chinese customs sees no export declaration.',
  },
  /** Where the remark says what the goods do not hold. */
  absenceStated: 'Support what the goods are said not to contain with a test report.',
  /** Where it depends on a presumption, which is not written. */
  absencePresumed:
    'That the goods contain none of the elements that the entries in force name is presumed, not stated, so the remark does not say it: state that the list of elements is complete (elementsComplete) once a test report supports it.',
  /** What the remark does not say of. */
  otherPermit: 'This concerns dual-use control only: another permit is still needed.',
  /** The same where another permit is only possible. */
  otherPermitPossible: 'This concerns dual-use control only: another permit may be needed.',
  /** Where the wording of the remark comes from, once announcement 56 had been published. */
  wordingOfOctober:
    'The wording, “not controlled items” with the parameters, is that of announcement 56 of 2025 for goods near a threshold.',
}
