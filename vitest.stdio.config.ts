import { defineConfig } from 'vitest/config';

/** Tests of the built server over its real stdio pipe. */
export default defineConfig({
  test: {
    include: ['test/stdio/**/*.test.ts'],
    globalSetup: ['test/stdio/build-server.ts'],
    testTimeout: 60_000,
    // Each file starts processes of its own and measures their answers: one after the other.
    fileParallelism: false,
  },
});
