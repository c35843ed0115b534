import type { CompletedCommand } from './completed.ts'

/** Shells for which there is a script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** The script by which a shell completes the program. */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  switch (shell) {
    case 'bash':
      return bashScript(commands)
    case 'zsh':
      return zshScript(commands)
    case 'fish':
      return fishScript(commands)
  }
}

/** The words after a command, and after one of its options, as branches of a `case` in bash and zsh. */
function branchesOf(commands: readonly CompletedCommand[]): { readonly values: string; readonly words: string } {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ flag, values: listed }) => `    '${name} ${flag}') choices='${listed.join(' ')}' ;;`),
  )
  const words = commands.map(
    ({ name, options, values: listed }) =>
      `    ${name}) choices='${[...listed, ...options.map(({ flag }) => flag)].join(' ')}' ;;`,
  )
  return { values: values.join('\n'), words: words.join('\n') }
}

/** Finds what may follow the words before the cursor: `choices` stays empty where files may. */
function choiceOf(commands: readonly CompletedCommand[]): string {
  const { values, words } = branchesOf(commands)
  return `  local choices=
  case "$command $previous" in
${values}
    *) case "$command" in
    '') choices='${commands.map(({ name }) => name).join(' ')} --help --version' ;;
${words}
    esac ;;
  esac`
}

const bashScript = (commands: readonly CompletedCommand[]): string => `# Completion of ytterby for bash.
_ytterby() {
  local IFS=$' \\t\\n' current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=
  [ "$COMP_CWORD" -gt 1 ] && command="\${COMP_WORDS[1]}"
${choiceOf(commands)}
  COMPREPLY=($(compgen -W "$choices" -- "$current"))
}
complete -o default -F _ytterby ytterby
`

const zshScript = (commands: readonly CompletedCommand[]): string => `#compdef ytterby
# Completion of ytterby for zsh.
_ytterby() {
  local IFS=$' \\t\\n' previous="\${words[CURRENT-1]}" command=
  (( CURRENT > 2 )) && command="\${words[2]}"
${choiceOf(commands)}
  # Where no choice begins with what is typed, it is the name of a file.
  { [[ -n "$choices" ]] && compadd -- \${=choices} } || _files
}
# A file in fpath is run as the function itself when Tab is pressed for the first time.
if [[ "\${funcstack[1]}" == _ytterby ]]; then _ytterby "$@"; else compdef _ytterby ytterby; fi
`

/** A text in single quotes. */
const quoted = (text: string): string => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`

function fishScript(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(' ')
  const lines = commands.flatMap(({ name, about, options, values }) => [
    `complete -c ytterby -n '__fish_use_subcommand' -f -a ${name} -d ${quoted(about)}`,
    ...(values.length === 0
      ? []
      : [`complete -c ytterby -n '__fish_seen_subcommand_from ${name}' -f -a ${quoted(values.join(' '))}`]),
    ...options.map(({ flag, about: says, takesValue, values: listed }) =>
      [
        `complete -c ytterby -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`,
        takesValue ? (listed.length === 0 ? ' -r' : ` -x -a ${quoted(listed.join(' '))}`) : '',
        ` -d ${quoted(says)}`,
      ].join(''),
    ),
  ])
  return `# Completion of ytterby for fish.\n# ${names}\n${lines.join('\n')}\n`
}
