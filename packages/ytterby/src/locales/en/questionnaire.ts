/** A questionnaire to the maker of a part: what announcement 61 of 2025 needs to know of it. */
export const questionnaireTexts = {
  title: 'Declaration about “{id}”{name}',
  named: ' ({description})',
  intro:
    'Dear {supplier}, announcement 61 of 2025 of China’s Ministry of Commerce asks which share of the value of certain magnets, parts and targets made abroad are rare-earth items of Chinese origin. Please answer for “{id}” as you deliver it, sign, and state the day.',
  maker: 'supplier',
  listed: 'The items that count (annex 1 part 1):',
  answers: 'Answers',
  signed: 'Name, function, day and signature:',
  beforeSending: 'Before you send this to anybody in China (not part of it)',
  /** Behind the question for the value of one unit. */
  unit: ' One unit is 1 {unit}.',
  facts: {
    good: {
      'good.form': 'What is it (NdFeB magnet, SmCo magnet, motor rotor, sensor, alloy, oxide, target, …)?',
      'good.elements': 'Which rare earths does it contain? Write “none” if it contains none.',
    },
    origin: { origin: 'In which country was it made?' },
    unitValue: { unitValue: 'What is the value of one unit, without taxes?', currency: 'In which currency?' },
    chineseContent: {
      'chineseContent.valuePercent':
        'Which share of its value, in percent, are items of the list above that originate in China? 0 if none.',
      'chineseContent.valuePercentAtMost': 'If you do not know it exactly: at most which share?',
    },
    technology: {
      'chineseContent.technology':
        'Was rare-earth technology of Chinese origin (mining, separation, smelting, magnet making, recycling) used to make it? Write yes or no.',
    },
  },
}
