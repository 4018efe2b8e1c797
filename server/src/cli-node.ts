import { version } from '../../package.json';
import { runCommand } from './cli/run-command';
import { nodeCommandHost } from './platform/node/command-host';

/** The command `newspaper` under Node. */
runCommand(process.argv.slice(2), nodeCommandHost(__dirname), version).then(
  // Not process.exit(): what is still on its way to a pipe must arrive.
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
