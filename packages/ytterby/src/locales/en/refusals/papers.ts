/** What refusals say of a paper, by code. */
export const paperRefusals = {
  'not-an-assessment': 'Give the whole assessment, unchanged, as assess returned it.',
  'other-ruleset': 'The assessment was made under another ruleset: assess again, or pass that ruleset.',
  'verdict-not-no-permit':
    'This sheet says that no permit is needed, but the verdict is another: state the open facts, or apply for the permit.',
  'not-leaving-china': 'Chinese customs checks only what leaves China: leave exportedFrom out, or state CN.',
  'invalid-day': 'Write a day that exists as YYYY-MM-DD, not before the day the procedure began (2025-06-16).',
  'law-not-read': 'Which papers were required before 2020-12-01 was not read: ask about a later day.',
  'end-use-untrue':
    'The statement undertakes that there is no such use, but the stated end use is one: it would be false. Do not draw it up.',
  'not-a-remark': 'Give the whole remark, unchanged, as customsRemark returned it.',
  'not-a-letter': 'Give the whole letter, unchanged, as supplierQuestions returned it.',
}
