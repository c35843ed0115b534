import type { flipTexts as english } from '../en/flips.ts'

export const flipTexts: typeof english = {
  factsMustHold: '改动的事实须与实际出口的货物相符：拆分为零部件规避管制、滥用许可证件的，按未经许可出口处罚。',
}
