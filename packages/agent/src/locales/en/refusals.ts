/** What refusals of a call say, by code. `{name}` is filled in. */
export const refusals = {
  'bad-handle': 'Give the handle unchanged, as an answer gave it, or state the facts in inquiry.',
  'unknown-ruleset': 'The release that this handle names does not answer here: state the facts in inquiry instead.',
  'stated-twice': 'State each fact once, dotted or nested.',
  'nothing-asked': 'State the facts in inquiry, or the handle of an answer.',
  'unknown-tool': 'There is no such tool. Known are: {tools}.',
  'unknown-tool-near': 'There is no such tool. Did you mean “{meant}”? Known are: {tools}.',
  'unknown-prompt': 'Known are: {prompts}.',
  'unknown-resource': 'There is no such resource; they begin with {instruments} or {controls}, and are listed.',
  'no-facts': 'State facts by their names, such as {"product.form": "metal"}.',
  'no-parts': 'State the goods as a list, each with an id and its facts.',
  'too-many-parts': 'At most {most} members are allowed.',
  'missing-argument': 'This field is required.',
  'unknown-language': 'Use one of: {languages}.',
}
