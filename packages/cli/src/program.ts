/** Command. The program: every command in one list. */
import { Command } from 'commander'
import { accountCommand } from './account.ts'
import { auditCommand } from './audit.ts'
import { backupCommand } from './backup.ts'
import { buildCommand } from './build.ts'
import { checkCommand } from './check.ts'
import { exportCommand } from './export.ts'
import { holdCommand } from './hold.ts'
import { keysCommand } from './keys.ts'
import { migrateCommand } from './migrate.ts'
import { restoreCommand } from './restore.ts'
import { retentionCommand } from './retention.ts'
import { sampleCommand } from './sample.ts'
import type { Say } from './say.ts'
import { serveCommand } from './serve.ts'
import { tokenCommand } from './token.ts'
import { verifyCommand } from './verify.ts'

const commands = [
  buildCommand,
  checkCommand,
  serveCommand,
  migrateCommand,
  backupCommand,
  restoreCommand,
  exportCommand,
  verifyCommand,
  keysCommand,
  retentionCommand,
  holdCommand,
  accountCommand,
  tokenCommand,
  auditCommand,
  sampleCommand,
]

/** Says under each mistake in words or options where the right ones are told. */
function pointToHelp(command: Command): Command {
  command.showHelpAfterError('Add --help to see what there is.')
  command.commands.forEach(pointToHelp)
  return command
}

export function createProgram(say: Say = console.log): Command {
  const program = new Command('placet').description('Self-hosted cookie consent.').version('1.0.0')
  for (const createCommand of commands) program.addCommand(createCommand(say))
  return pointToHelp(program)
}
