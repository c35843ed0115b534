/** What refusals say of a language or a topic that is not there. */
export const lookUpRefusals = {
  unknownLanguage: 'Answers are available in {languages} and {last}.',
  languageNotLoaded: "The {language} sentences load separately: import 'ytterby/{lang}' once before asking for them.",
  unknownTopic: 'Ask for one of: {topics}.',
}
