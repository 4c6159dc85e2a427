// Drives the page of examples/CoachApi like a person: node week.mjs SCENARIO ADDRESS FOLDER_FOR_SCREENSHOTS
import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [scenario, address, folder] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const complaints = [];

const scenarios = {
  // Starts a program, trains once, and finds everything again after a reload.
  async train(page) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the week');
    await page.getByLabel('Name').fill('<img src=x onerror="document.title=1"> Zoë');
    await page.getByLabel('Program').selectOption('upper-lower');
    for (const [lift, max] of [['Back Squat', 100], ['Barbell Bench Press', 80], ['Deadlift', 130]])
      await page.getByLabel(`${lift}, the most for one rep`).fill(`${max}`);
    await audit(page, 'start');
    await page.getByRole('button', { name: 'Start' }).click();

    await page.getByText('Welcome, <img src=x onerror="document.title=1"> Zoë.').waitFor();
    assert.equal(await page.getByRole('heading', { level: 1 }).textContent(), 'Week 1');
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(),
      ['Lower', 'Upper', 'Whole Body', 'The program as a whole']);
    const upper = page.getByRole('region', { name: 'Upper' });
    await upper.getByText(/about \d+ min/).waitFor();
    await upper.getByText(/Triceps Pushdown tires the triceps .* Costs \d+ % of the reps\./).waitFor();
    await upper.getByRole('row', { name: /Barbell Bench Press 4x5 60kg ?20kg a side 3min/ }).waitFor();
    await page.getByText('3x5 75kg · 25kg + 2.5kg a side · 3min rest').waitFor();
    await audit(page, 'week');

    await page.getByLabel('Back Squat, set 3: 5').fill('4');
    await page.getByRole('group', { name: 'What was done of Romanian Deadlift' }).getByLabel('Other kg').fill('62,5');
    await page.getByRole('checkbox', { name: 'left out' }).last().check();
    await page.getByRole('button', { name: 'Log Lower' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Lower is logged.').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'What changes next time');
    const changes = page.getByRole('region', { name: 'What changes next time' });
    await changes.getByText('Back Squat stays: missed once.').waitFor();
    await changes.getByText('Standing Calf Raise was left out and stays where it is.').waitFor();
    await changes.getByText('Romanian Deadlift aim at 9 reps').waitFor();
    await audit(page, 'logged');

    await page.reload();
    await page.getByRole('button', { name: 'Log Upper' }).waitFor();
    await page.getByRole('region', { name: 'Lower' }).getByText('5, 5, 4').waitFor();
    await page.getByText('Everything that was done (1)').click();
    await page.getByText(/Lower: Back Squat 5, 5, 4; Romanian Deadlift 8, 8, 8;/).waitFor();
    assert.match(page.url(), /\?athlete=img-src-x-onerror-[a-z0-9-]+$/);

    await page.setViewportSize({ width: 360, height: 740 });
    await audit(page, 'phone');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'It scrolls sideways.');
    assert.deepEqual(complaints, []);
  },

  // Logs the same session in two tabs: the second is told, and nothing is logged twice.
  async stale(page) {
    const other = await open(page.context());
    for (const tab of [page, other]) {
      await tab.goto(address);
      await tab.getByRole('button', { name: 'Log A' }).waitFor();
    }
    await page.getByRole('button', { name: 'Log A' }).click();
    await page.getByText('A is logged.').waitFor();
    await other.getByRole('button', { name: 'Log A' }).click();
    await other.getByRole('alert').getByText('somebody has logged already').waitFor();
    await other.reload();
    await other.getByRole('button', { name: 'Log B' }).waitFor();
    await other.getByText('Everything that was done (1)').waitFor();
    assert.equal(complaints.length, 1);
    assert.match(complaints[0], /409/);
  },

  // Finds the program changed in the middle of it, and says that an exercise only has another name.
  async changed(page) {
    await page.goto(address);
    await page.getByRole('heading', { name: 'The program has changed' }).waitFor();
    await page.getByText('New: Back Squat').waitFor();
    await audit(page, 'changed');
    await page.getByLabel('Back Squats is called Back Squat now and goes on where it was').check();
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await page.getByText('The program goes on.').waitFor();
    await page.getByText('3x5 42.5kg · 10kg + 1.25kg a side · 3min rest').waitFor();
    assert.deepEqual(complaints, []);
  },
};

/** A tab of which every complaint is kept. */
async function open(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(`${error}`));
  return page;
}

/** What a checker for accessibility finds, by day and by night, each with a picture. */
async function audit(page, name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(' ')}`), [], name);
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), fullPage: true });
  }
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await scenarios[scenario](await open(await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } })));
} finally {
  await browser.close();
}
