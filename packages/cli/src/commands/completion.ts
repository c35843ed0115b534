import { Argument, Command } from 'commander'
import { SHELLS, completionScript, type Shell } from '../completion/script.ts'
import { completed, type Commands } from '../completion/completed.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'

const HELP = `
It completes commands, options, and the values of options that have a list of them. Where a file is meant, files are completed.

Examples:
  ytterby completion bash >> ~/.bashrc
  ytterby completion zsh > ~/.zfunc/_ytterby
  ytterby completion fish > ~/.config/fish/completions/ytterby.fish`

/** @param commands what is completed: every command, this one among them. */
export function completionCommand(commands: Commands): Command {
  return new Command('completion')
    .description('Print the script that makes the Tab key of a shell complete commands, options and their values.')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(async (shell: Shell) => {
      process.stdout.write(completionScript(shell, await completed(commands)))
    })
}
