import { build } from 'esbuild';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Where the dictionary and the weights are. */
export const dataFolder = join(root, 'server', 'src', 'data');

/** Builds the thread that reads pages, as the product does; each test file has its own. Returns its path. */
export async function buildDigestWorker(name: string): Promise<string> {
  return buildScript(join('server', 'src', 'platform', 'node', 'digest-worker.ts'), `${name}-worker.js`);
}

/** Bundles a file of the repository for Node. Returns the path of the bundle. */
export async function buildScript(entry: string, name: string): Promise<string> {
  const outfile = join(root, '.cache', 'test', name);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    loader: { '.tsv': 'text', '.md': 'text' },
    define: { 'import.meta.url': '__filename' },
    logLevel: 'silent',
  });
  return outfile;
}
