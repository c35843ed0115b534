/** What refusals of a call say, by code. `{name}` is filled in. */
export const refusals = {
  'bad-handle': 'Give the handle unchanged, as an answer gave it, or state the facts in inquiry.',
  meant: 'This value is not in the list. Did you mean “{meant}”?',
  'unknown-ruleset': 'The release that this handle names does not answer here: state the facts in inquiry instead.',
  'stated-twice': 'State each fact once, dotted or nested.',
  'nothing-asked': 'State the facts in inquiry, or the handle of an answer.',
  'unknown-tool': 'There is no such tool. Known are: {tools}.',
  'unknown-prompt': 'Known are: {prompts}.',
  'unknown-resource': 'There is no such resource; they begin with {instruments} or {controls}, and are listed.',
  'no-facts': 'State facts by their names, such as {"product.form": "metal"}.',
  'missing-argument': 'This field is required.',
  'unknown-language': 'Use one of: {languages}.',
}
