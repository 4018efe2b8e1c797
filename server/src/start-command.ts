import { runCompiled } from './platform/node/run-compiled';

// What the command `newspaper` runs: its bundle, compiled once.
runCompiled(__dirname, 'command.js');
