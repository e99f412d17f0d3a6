import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const plainNode = {
  // Tests outside the extension's own runtime (house, end to end) need no browser double.
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: {
          alias: { 'webextension-polyfill': fileURLToPath(new URL('./tests/polyfill-double.ts', import.meta.url)) },
        },
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup.ts'],
          restoreMocks: true,
          mockReset: true,
        },
      },
      {
        ...plainNode,
        test: { name: 'house', environment: 'node', include: ['tests/house/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        ...plainNode,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
});
