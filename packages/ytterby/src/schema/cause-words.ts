/** What kind of thing decides a verdict. */
export const CAUSE_KINDS = [
  'control',
  'list',
  'countermeasure',
  'destination',
  'end-use',
  'gap',
  'open-fact',
  'exemption',
  'not-covered',
  'presumption',
] as const

/**
 * How much a warning matters: the verdict would change if the reading is otherwise; somebody must do something; for the record.
 */
export const WARNING_LEVELS = ['decides', 'act', 'note'] as const
export type WarningLevel = (typeof WARNING_LEVELS)[number]
