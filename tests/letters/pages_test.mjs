// usage: node pages_test.mjs MODULES_FOLDER CHROMIUM FOLDER…
// Reads every letter's page in the FOLDERs: its markup as html-validate does, and in a browser, on a telephone, at a desk and
// as it is printed. It must be valid, hold no violation that axe knows of, ask for nothing else, and fit the screen.
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {check, finish, installed, launch, overflow, same, violations, watch} from '../browser/pages.mjs';

const [modules, browserPath, ...folders] = process.argv.slice(2);
const {HtmlValidate} = installed(modules)('html-validate');
// cmark writes <br />, as XHTML would: that is valid, and only another style. A title of more than 70 characters is cut off by
// search engines, which never see a letter; with its reference and council it is found again.
const rules = {'void-style': 'off', 'long-title': 'off'};
const validator = new HtmlValidate({root: true, extends: ['html-validate:recommended', 'html-validate:a11y'], rules});

const isValid = async (file) => {
  const report = await validator.validateFile(file);
  same(report.results.flatMap(({messages}) => messages.map((each) => `${each.line}:${each.column} ${each.ruleId}: ${each.message}`)), [], `what html-validate finds in ${file}`);
};

const isReadable = async (browser, file) => {
  const page = await browser.newPage();
  watch(page);
  for (const [width, medium] of [[390, 'screen'], [1280, 'screen'], [794, 'print']]) {
    await page.setViewportSize({width, height: 844});
    await page.emulateMedia({media: medium});
    if (page.url() === 'about:blank') await page.goto(pathToFileURL(file).href);
    same(await violations(page, modules), [], `axe, ${medium} at ${width}, ${file}`);
    same(await overflow(page), 0, `what is wider than ${width}, ${medium}, in ${file}`);
  }
  same(page.asked, [pathToFileURL(file).href], `what ${file} asks for`);
  same(page.said, [], `what the browser says of ${file}`);
  await page.close();
};

const files = folders.flatMap((folder) => ['drafts', 'sent'].flatMap((part) =>
  readdirSync(join(folder, part)).filter((name) => /\.html/.test(name)).map((name) => join(folder, part, name))));
const browser = await launch(modules, browserPath);
try {
  for (const file of files) {
    await isValid(file);
    await isReadable(browser, file);
  }
} finally {
  await browser.close();
}
check(files.length >= 56, `a draft and a copy to post of each letter: there are ${files.length} pages`);
finish(500);
