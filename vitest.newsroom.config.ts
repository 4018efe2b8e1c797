import { defineConfig, mergeConfig } from 'vitest/config';
import common from './vitest.config';

/** The thousand pages of the made-up newsroom: a minute or two, so not with the units. */
export default mergeConfig(
  { plugins: common.plugins },
  defineConfig({
    test: { include: ['test/newsroom/*.slow.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
  }),
);
