import path from 'node:path'
import { defineConfig } from 'vitest/config'

const src = path.resolve(import.meta.dirname, 'src')

/** In a browser. A machine may be four times slower and busy: what is waited for is waited for long. */
const patient = { expect: { poll: { timeout: 60_000 } }, testTimeout: 300_000, hookTimeout: 600_000 }

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: `${src}/` }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'tests/{report,compiler,reader,content,build,release}/**/*.test.ts',
            'tests/desk/*.test.ts',
            'tests/reports/guarantees.test.ts',
          ],
          maxWorkers: 2, // of itself vitest would leave one of two cores idle
          isolate: false, // fifty files are not worth fifty processes
          testTimeout: 60_000,
          hookTimeout: 120_000, // a report of 100 times the real length is compiled in one
        },
      },
      {
        extends: true,
        // The real hosts, all files of a worker in one browser.
        test: {
          name: 'e2e',
          include: ['tests/{emulator,weapp,h5}/**/*.test.ts', 'tests/reports/{weapp,h5}.test.ts'],
          globalSetup: 'tests/fixtures/apps/check-built.ts',
          maxWorkers: 3, // they wait for timers and frames most of the time
          isolate: false,
          ...patient,
        },
      },
      {
        extends: true,
        // The editor's page in a browser: it needs no built app.
        test: {
          name: 'desk',
          include: ['tests/desk/browser/*.test.ts'],
          maxWorkers: 3, // as many as e2e: Vitest runs both in one go
          isolate: false,
          ...patient,
        },
      },
    ],
  },
})
