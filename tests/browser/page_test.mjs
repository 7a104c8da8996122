// usage: node page_test.mjs PROGRAM SOURCE_FOLDER MODULES_FOLDER CHROMIUM [PICTURES_FOLDER]
// Opens the page that `regard lookup --extract` writes as whoever sits at a counter would, at the width of a telephone and
// of a desk. It must hold no violation that axe knows of, ask no network, and find each person as the program does.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {check, finish, launch, overflow, same, violations as violationsOf, watch} from './pages.mjs';

const [program, source, modules, browserPath, pictures] = process.argv.slice(2);
const violations = (page) => violationsOf(page, modules);

const fresh = '2026-11-30T10:00:00Z', old = '2026-12-01T09:12:00Z';
const shown = (page) => page.$$eval('article:not([hidden]) .name', (names) => names.map((name) => name.textContent));
const shownCards = (page) => page.$$eval('article', (all) => all.filter((each) => each.checkVisibility()).length);

const open = async (browser, file, {width, height = 844, now = fresh, scripts = true}) => {
  const context = await browser.newContext({viewport: {width, height}, javaScriptEnabled: scripts});
  const page = await context.newPage();
  watch(page);
  if (scripts) await page.clock.setFixedTime(new Date(now));
  await page.goto(pathToFileURL(file).href);
  return page;
};

const retype = async (page, text) => {
  await page.fill('#typed', '');
  await page.type('#typed', text);
};

const answersAsTyped = async (page) => {
  same(await shown(page), [], 'nobody is shown before anybody is typed');
  const alone = [];
  for (const letter of 'marlow') {
    await page.keyboard.type(letter);
    alone.push((await shown(page)).length);
  }
  same(alone, [0, 0, 2, 2, 1, 1], 'how many are shown at each keystroke of "marlow"');
  same(await shown(page), ['Kit Marlow'], 'who stands alone at the end');
  same(await page.textContent('#found'), '1 person fits.', 'what is said of it');
  const card = await page.textContent('article:not([hidden])');
  for (const words of ['RESTRICTED until 30 April 2027', 'Please telephone only on Tuesday and Thursday', 'Housing only.', 'Talk, do not write', 'none recorded', 'matched: part of the name'])
    check(card.includes(words), `the card says "${words}"`);
  for (const never of ['swore', 'abuse', 'recording', 'Told us', 'all day', 'formal']) check(!card.includes(never), `the card never says "${never}"`);
};

const answersAsTheProgram = async (page) => {
  for (const line of readFileSync(join(source, 'tests/core/lookup_ways.txt'), 'utf8').split('\n')) {
    if (!line || line.startsWith('#') || line.startsWith('program:')) continue;
    const [typed, who] = line.split(' | ');
    await page.fill('#typed', typed);
    same((await shown(page)).sort(), who === '-' ? [] : who.split(', ').sort(), `who fits '${typed}'`);
  }
};

const keepsQuiet = async (page) => {
  for (const nothing of ['', 'k', '%', '*', '.*', '<', '   ', '\u202e']) {
    await page.fill('#typed', nothing);
    same(await shown(page), [], `who fits '${nothing}'`);
  }
  await retype(page, 'script');
  same(await shown(page), ['<script>alert(1)</script> {{name}} "Bobby" & Co'], 'a name that is made to break the page');
  await page.press('#typed', 'Enter');
  same((await shown(page)).length, 1, 'Enter sends nothing anywhere');
};

const holdsNoMore = (html) => {
  for (const never of ['960101', '960102', 'post.example', 'mail.example', 'CR-20871', 'cr20871', 'AN3 4CD', 'an34cd', 'Nowak', 'Christopher', 'INC-', 'WRN-', 'RC-2026', 'swore', 'Told us', 'all day', 'onerror'])
    check(!html.includes(never), `'${never}' is nowhere in the page`);
};

const atWidth = async (browser, file, width) => {
  const page = await open(browser, file, {width});
  if (pictures) await page.screenshot({path: join(pictures, `${width}-empty.png`)});
  same(await violations(page), [], `axe, at ${width}, before anybody is typed`);
  await answersAsTyped(page);
  same(await violations(page), [], `axe, at ${width}, with one person`);
  if (pictures) await page.screenshot({path: join(pictures, `${width}-one.png`), fullPage: true});
  await answersAsTheProgram(page);
  await keepsQuiet(page);
  await page.fill('#typed', 'an3 4cd');
  same(await violations(page), [], `axe, at ${width}, with two people`);
  if (pictures) await page.screenshot({path: join(pictures, `${width}-two.png`), fullPage: true});
  await page.fill('#typed', 'Kit Marlwo');
  if (pictures) await page.screenshot({path: join(pictures, `${width}-like.png`), fullPage: true});
  check((await page.textContent('#found')).startsWith('Nobody of that name or address, but 1 person like it.'), 'a name misspelt is only like it');
  same(await overflow(page), 0, `what is wider than ${width}`);
  same(await page.textContent('#stale'), '', 'not stale yet');
  same(page.asked, [pathToFileURL(file).href], 'what was asked for');
  same(page.said, [], 'what the browser complained of');
  await page.context().close();
};

const growsOld = async (browser, file) => {
  const page = await open(browser, file, {width: 390, now: old});
  check((await page.textContent('#stale')).startsWith('STALE'), 'a day later it says that it is stale');
  check(await page.isVisible('#stale'), 'and shows it');
  check((await page.title()).startsWith('STALE'), 'in its title too');
  same(await violations(page), [], 'axe, when stale');
  if (pictures) await page.screenshot({path: join(pictures, '390-stale.png')});
  await page.context().close();
  const open_all_day = await open(browser, file, {width: 390, now: '2026-12-01T09:11:00Z'});
  same(await open_all_day.textContent('#stale'), '', 'a minute before it is not');
  await open_all_day.clock.setFixedTime(new Date(old));
  await open_all_day.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  check(await open_all_day.isVisible('#stale'), 'a page left open grows stale');
  await open_all_day.context().close();
};

const withoutScript = async (browser, file) => {
  const page = await open(browser, file, {width: 320, scripts: false});
  same(await shownCards(page), 6, 'without script everybody is shown');
  await page.context().close();
};

/// A text that got into the page as markup could run nothing: its policy names the one script that may.
const runsNothingElse = async (browser, file, folder) => {
  const forged = join(folder, 'forged.html');
  writeFileSync(forged, readFileSync(file, 'utf8').replace('<main>', '<main><script>document.title = "taken over"</script><img src="https://council.example/x.png" onerror="document.title = \'taken over\'">'));
  const page = await open(browser, forged, {width: 390});
  check(!(await page.title()).includes('taken over'), 'a script that was smuggled in does not run');
  await page.context().close();
};

const folder = mkdtempSync(join(tmpdir(), 'regard-browser-'));
let browser;
try {
  execFileSync('bash', [join(source, 'tests/browser/register.sh'), program, folder], {stdio: ['ignore', 'inherit', 'inherit']});
  browser = await launch(modules, browserPath);
  const file = join(folder, 'extract.html');
  holdsNoMore(readFileSync(file, 'utf8'));
  for (const width of [320, 390, 1280]) await atWidth(browser, file, width);
  await growsOld(browser, file);
  await withoutScript(browser, file);
  await runsNothingElse(browser, file, folder);
} finally {
  if (browser) await browser.close();
  rmSync(folder, {recursive: true, force: true});
}
finish(100);
