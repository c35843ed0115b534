/** Sentences about the counting in an exposure report: which lines were counted, and what is compared. `{name}` is filled in. */
export const exposureTexts = {
  'not-said': 'The source does not say of which goods; no line is singled out.',
  'of-magnets':
    'The source speaks of magnets. Counted: lines whose form is a magnet, magnet powder, or a part that contains a magnet (rotor, sensor). The source does not say which substitute suits which use.',
  'of-heavy':
    'The source speaks of heavy rare earths. Counted: lines that contain Tb, Dy, Ho, Er, Tm, Yb, Lu or Y, heavy by the Chinese convention.',
  'of-premium':
    'Counted: lines supplied from China (of Chinese origin or exported from China, both presumed unless stated) for which a permit cannot be ruled out. The amount is the premium on their stated value; the source does not say whether the good is available elsewhere.',
  'of-stock': 'Counted: all lines answered. The range is that many months of the stated yearly quantity and value.',
  'of-stock-unknown':
    'Counted: all lines answered. The size of a stock is not calculated, because the quantities are not stated to be yearly ones.',
  'of-eu':
    'Counted: lines bound for a Member State of the European Union. From China: of Chinese origin or exported from China, both presumed unless stated (in {presumed} lines). Domestic: origin and place of export stated, both in the Union. The shares are those of this list, by weight and value of the goods and not of their rare earths; the targets are the Union’s for its whole consumption, not a company’s.',
  'lines-without-quantity': 'Some lines state no quantity: sums and shares of quantity leave them out.',
  'lines-without-value': 'Some lines state no value: sums and shares of value leave them out.',
  'mixed-currencies':
    'The list is in several currencies ({currencies}). Each is added up separately and nothing is converted, so there is no share of the total value.',
  'mixed-days': 'The lines are asked for different days, from {first} to {last}: each is answered for its own day.',
  'period-not-stated':
    'Quantities and values are not stated to be yearly ones, so the size of a stock of some months is left open.',
  'refused-lines': 'Some lines were refused and are left out of all sums; each says what to do.',
}
