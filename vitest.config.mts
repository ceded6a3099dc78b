import path from 'node:path'
import { defineConfig } from 'vitest/config'

const src = path.resolve(import.meta.dirname, 'src')

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${src}/` }] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{report,compiler,reader,content,release}/**/*.test.ts'] },
      },
      {
        extends: true,
        // The real hosts: each file starts its own browser.
        test: {
          name: 'e2e',
          include: ['tests/{weapp,h5}/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
