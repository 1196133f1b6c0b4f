import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: ['__tests__/loopback-only.mjs', '__tests__/seed.ts'],
    // Engines start in about a second each, and several test files may start them on one small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
