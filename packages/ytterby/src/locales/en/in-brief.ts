/** An answer in brief: beside the verdict, and how long the review takes. */
export const inBrief = {
  none: 'none',
  possibly: 'possibly {verdicts}',
  between: '{verdicts}',
  review: '{min}–{max} days by the framework',
  openEnded: 'open-ended: {because}',
  limit: '{limit} working days by law',
  noLimit: 'statutory limit does not apply: {because}',
}
