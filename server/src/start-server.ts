import { runCompiled } from './platform/node/run-compiled';

// What `node server/out/main.js` runs: the server's bundle, compiled once.
runCompiled(__dirname, 'server.js');
