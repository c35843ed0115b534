/** Notes on the changes that would flip an answer. */
export const flipTexts = {
  factsMustHold:
    'A changed fact counts only if it is true of what ships: splitting goods into parts to evade the control, or misusing a licence, is punished like export without one.',
}
