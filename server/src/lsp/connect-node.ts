import {
  createConnection,
  IPCMessageReader,
  IPCMessageWriter,
  ProposedFeatures,
  StreamMessageReader,
  WriteableStreamMessageWriter,
  type Connection,
  type Disposable,
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
  const writer = new WriteableStreamMessageWriter(inOnePiece(process.stdout));
  // A message that cannot be read has no id to answer to, but its sender should hear of it.
  reader.onError(({ message }) => {
    const error = { code: ErrorCodes.ParseError, message };
    void writer.write({ jsonrpc: '2.0', id: null, error } as Parameters<typeof writer.write>[0]);
  });
  return createConnection(ProposedFeatures.all, reader, writer);
}

/** The writer hands over head and body one after the other; together they leave with one call of the system instead of two. */
function inOnePiece(
  stream: NodeJS.WriteStream,
): ConstructorParameters<typeof WriteableStreamMessageWriter>[0] {
  const listen = (event: 'close' | 'error' | 'end', listener: (error: Error) => void): Disposable => {
    stream.on(event, listener);
    return { dispose: () => void stream.off(event, listener) };
  };
  return {
    onClose: (listener) => listen('close', () => listener()),
    onError: (listener) => listen('error', listener),
    onEnd: (listener) => listen('end', () => listener()),
    write: (data: Uint8Array | string, encoding?: BufferEncoding) => {
      if (typeof data === 'string') {
        stream.cork();
        stream.write(data, encoding);
        return Promise.resolve();
      }
      return new Promise<void>((done, fail) => {
        stream.write(data, (error) => (error ? fail(error) : done()));
        stream.uncork();
      });
    },
    end: () => stream.end(),
  };
}
