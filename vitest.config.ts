import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // What esbuild's loader does for the bundles: word lists and documents are text.
      name: 'text-files',
      enforce: 'pre',
      load: (id) =>
        /\.(?:tsv|md)$/u.test(id) ? `export default ${JSON.stringify(readFileSync(id, 'utf8'))};` : null,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/stdio/**', 'test/vscode/**', 'test/bench/**', '**/node_modules/**'],
    // Threads and processes of tests take long where the machine has other things to do.
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // All cores: nothing else runs beside the tests.
    maxWorkers: '100%',
  },
});
