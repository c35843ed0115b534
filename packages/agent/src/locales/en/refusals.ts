/** What refusals of a call say, by code. `{name}` is filled in. */
export const refusals = {
  'bad-handle': 'Give the handle unchanged, as an answer gave it, or state the facts in inquiry.',
  meant: 'This value is not in the list. Did you mean “{meant}”?',
  'unknown-ruleset': 'The release of this handle does not answer here: state the facts in inquiry.',
  'stated-twice': 'State each fact once, dotted or nested.',
  'nothing-asked': 'State the facts in inquiry, or the handle of an answer.',
  'unknown-tool': 'Known are: {tools}.',
  'unknown-prompt': 'Known are: {prompts}.',
  'unknown-resource': 'Resources begin with {instruments} or {controls}.',
  'no-facts': 'State facts by their names, such as {"product.form": "metal"}.',
  'missing-argument': 'This field is required.',
  'unknown-language': 'Use one of: {languages}.',
}
