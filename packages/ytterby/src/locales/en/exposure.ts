/** Sentences about the counting in an exposure report: which lines were counted, and what is compared. `{name}` is filled in. */
export const exposureTexts = {
  'not-said': 'The source does not say of which goods; no line is singled out.',
  'of-magnets':
    'The source speaks of magnets: counted are lines whose form is defined as a magnet, its powder, or as holding one (rotor, sensor). It does not say which substitute serves which use.',
  'of-heavy':
    'The source speaks of heavy rare earths: counted are lines that hold Tb, Dy, Ho, Er, Tm, Yb, Lu or Y, heavy by the Chinese convention.',
  'of-premium':
    'Counted are lines supplied from China (of Chinese origin or exported from China, both presumed unless stated) that are not surely free of a permit. The money is the premium on their stated value; whether the good is to be had elsewhere is not said.',
  'of-stock':
    'Counted are all lines answered. The range is that many months of the quantity and value stated for a year.',
  'of-stock-unknown':
    'Counted are all lines answered. What a stock comes to is not worked out, because it is not stated that the quantities are those of a year.',
  'of-eu':
    'Counted are lines bound for a Member State of the European Union. From China: of Chinese origin or exported from China, both presumed unless stated ({presumed} lines rest on that). Domestic: origin and place of export stated, both in the Union. The shares are those of this list, by weight and value of the goods and not of their rare earths; the targets are the Union’s for its whole consumption, not a company’s.',
  'lines-without-quantity': 'Some lines state no quantity: sums and shares of quantity leave them out.',
  'lines-without-value': 'Some lines state no value: sums and shares of value leave them out.',
  'mixed-currencies':
    'The list is in several currencies ({currencies}). Each is added up by itself and nothing is converted: there is no share of all value.',
  'mixed-days': 'The lines are asked of different days, from {first} to {last}: each is answered for its own.',
  'period-not-stated':
    'It is not stated that quantities and values are those of a year: what a stock of some months comes to is left open.',
  'refused-lines': 'Some lines were refused and stand in no sum; what to do is said with each.',
}
