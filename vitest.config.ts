import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            '{admin,config,lib,components,client,scripts}/**/*.test.{ts,tsx}',
            'tests/*.test.{ts,tsx}',
          ],
          testTimeout: 30_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          sequence: { groupOrder: 1 },
          globalSetup: 'tests/site/globalSetup.ts',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          sequence: { groupOrder: 1 },
          include: ['tests/{admin,hosts,publish}/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
