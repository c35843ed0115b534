/** Notes on the changes that would flip an answer. */
export const flipTexts = {
  factsMustHold:
    'A changed fact counts only where it is true of what ships: splitting goods into parts to evade the control and misusing a licence are punished like export without one.',
}
