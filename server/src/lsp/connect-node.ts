import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type Connection,
} from 'vscode-languageserver/node';
import { ErrorCodes } from './protocol-values';

/**
 * The connection that the command line asks for: `--stdio`, or `--node-ipc` of a parent that forked us.
 * @throws Error where it asks for neither.
 */
export function connectNode(process: NodeJS.Process): Connection {
  if (process.argv.includes('--node-ipc'))
    return createConnection(
      ProposedFeatures.all,
      new IPCMessageReader(process),
      new IPCMessageWriter(process),
    );
  if (!process.argv.includes('--stdio')) throw new Error('start the server with --stdio or --node-ipc');
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout);
  // A message that cannot be read has no id to answer to, but its sender should hear of it.
  reader.onError(({ message }) => {
    const error = { code: ErrorCodes.ParseError, message };
    void writer.write({ jsonrpc: '2.0', id: null, error } as Parameters<typeof writer.write>[0]);
  });
  return createConnection(ProposedFeatures.all, reader, writer);
}
