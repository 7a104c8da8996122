// What every test of a page in a browser needs: the browser itself, axe, and a count of what was checked.
// Never here: what any one page must hold.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

let checked = 0, failed = 0;

export const check = (holds, what) => {
  ++checked;
  if (holds) return;
  ++failed;
  console.error('FAILED: ' + what);
};

export const same = (is, wanted, what) => check(JSON.stringify(is) === JSON.stringify(wanted), `${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`);

/// Says how many checks there were; a test of next to nothing has failed too.
export const finish = (fewest) => {
  console.log(`${checked} checks, ${failed} failed`);
  process.exitCode = failed === 0 && checked > fewest ? 0 : 1;
};

/// What npm has put into `modules`.
export const installed = (modules) => createRequire(join(modules, 'package.json'));

export const launch = (modules, browserPath) =>
  installed(modules)('playwright-core').chromium.launch({executablePath: browserPath, headless: true, chromiumSandbox: false,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']});

/// What the page asked of any network and what the browser complained of, from now on.
export const watch = (page) => {
  page.asked = [];
  page.said = [];
  page.on('request', (request) => page.asked.push(request.url()));
  page.on('console', (message) => page.said.push(message.text()));
  page.on('pageerror', (error) => page.said.push(String(error)));
  page.on('dialog', (dialog) => (page.said.push('dialog: ' + dialog.message()), dialog.dismiss()));
};

/// How many pixels of it lie beyond the right edge.
export const overflow = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/// axe is run past the page's own policy, which may forbid every script but one.
export const violations = async (page, modules) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', {expression: readFileSync(installed(modules).resolve('axe-core/axe.min.js'), 'utf8')});
  const {result} = await session.send('Runtime.evaluate', {expression: `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then((found) => JSON.stringify(found.violations.map((each) => each.id + ': ' + each.nodes.map((node) => node.html).join(' '))))`, awaitPromise: true, returnByValue: true});
  await session.detach();
  return JSON.parse(result.value);
};
