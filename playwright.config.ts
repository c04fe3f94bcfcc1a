/** The browser tests, on the built app as a host would serve it: `npm run build && npm run e2e`. */
import { defineConfig, devices } from '@playwright/test'
import { CHROMIUM_ARGS, findChromium } from './scripts/lib/chromium.mjs'
import { freePort } from './tests/servers/freePort.ts'

// Workers read this file too, and have to find the port that the first reading chose.
process.env.E2E_PORT ??= String(await freePort())
const port = process.env.E2E_PORT
const url = `http://127.0.0.1:${port}/`

/**
 * A page of a test lives for seconds: too short to gain from what V8's optimising compilers make of its functions, or from a young
 * heap that starts small and is cleared often. What a program means is the same without them; benches measure with both.
 */
const SHORT_LIVED = ['--no-opt', '--no-maglev', '--min-semi-space-size=16']

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  // What passes at the second try has a race: `npm test` names it at its end.
  retries: 1,
  // One more than the cores that are counted on: a fifth of a test's time is waiting.
  workers: 3,
  reporter: 'list',
  // Far beyond what any test takes: a busy machine is no reason to fail.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL: url,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A flight over the map takes a second and a whole core; one test asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    // Recording takes a fifth of the time; `npx playwright test --trace on` when a cause is looked for.
    trace: 'off',
    // Faults are put in the way of the page's requests; the worker, which makes its own, has tests of its own.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: findChromium() ?? 'chromium',
      args: [...CHROMIUM_ARGS, '--disable-gpu', `--js-flags=${SHORT_LIVED.join(' ')}`],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 800 } },
      testIgnore: ['embed/touch.spec.ts'],
    },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
      // Only what fingers or a narrow screen can change; the rest is the same there.
      grep: /@phone/,
    },
  ],
  webServer: { command: 'node scripts/serve.mjs', url, env: { PORT: port } },
})
