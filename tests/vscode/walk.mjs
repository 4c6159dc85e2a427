// Walks through VS Code like a person, and keeps pictures: node walk.mjs FOLDER PICTURES
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root, start, until } from './vscode.mjs';

const [folder, pictures] = process.argv.slice(2);
const axe = await readFile(createRequire(join(root, 'tests/browser/package.json')).resolve('axe-core/axe.min.js'), 'utf8');
await mkdir(pictures, { recursive: true });
const complaints = [];
const code = await start(folder);
const page = await code.open();
page.on('console', message => /Content Security Policy/i.test(message.text()) && complaints.push(message.text()));

const line = text => page.locator('.view-line', { hasText: text }).first();
const lines = async () => (await page.locator('.editor-instance .view-line').allInnerTexts()).map(text => text.replaceAll('\u00a0', ' '));
const picture = async name => {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
const words = async selector => (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ');

/** Puts the cursor into a line of the text, as many keys behind its beginning. */
async function goTo(text, keys = 0) {
  await line(text).click({ position: { x: 2, y: 8 } });
  await page.keyboard.press('Home');
  for (let i = 0; i < keys; i++)
    await page.keyboard.press('ArrowRight');
}

const steps = {
  async open() {
    await page.waitForSelector('.monaco-workbench');
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'upper.workout' }).dblclick();
    await line('Triceps Pushdown').waitFor();
    await page.locator('.statusbar-item', { hasText: 'PreExhaust' }).waitFor();
    // The margin comes last.
    await line('session Lower').locator('xpath=//*[contains(., "min")]').first().waitFor();
  },

  async squiggle() {
    await page.waitForSelector('.squiggly-warning');
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'Triceps Pushdown tires the triceps' }).waitFor();
    await picture('squiggle');
    await page.keyboard.press('Control+J');
  },

  async hover() {
    await line('Triceps Pushdown').hover({ position: { x: 40, y: 8 } });
    await until(async () => /Prime movers: triceps/.test(await words('.monaco-hover:not(.hidden) .hover-row')), 'the muscles');
    assert.match(await words('.monaco-hover:not(.hidden) .hover-row'), /about \d reps? lower.*PEX1001/);
    await picture('hover');
    await page.keyboard.press('Escape');
  },

  async preview() {
    await goTo('Triceps Pushdown:');
    await page.getByRole('button', { name: /Show the Session's Preview/ }).first().click();
    const frame = await previewFrame();
    await frame.getByRole('heading', { level: 1, name: 'Upper' }).waitFor();
    await frame.getByRole('row', { name: /^Barbell Bench Press 3x5 75kg/ }).waitFor();
    await frame.getByText(/Triceps Pushdown tires the triceps/).waitFor();
    await frame.getByRole('img', { name: /^Triceps: \d+ % left after Triceps Pushdown/ }).waitFor();
    await frame.getByRole('img', { name: /^Quads: .* hard sets/ }).waitFor();
    assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'It scrolls sideways.');
    await page.keyboard.press('Control+B');
    await picture('preview');
  },

  async 'preview in every theme'() {
    const frame = await previewFrame();
    for (const [theme, kind] of [
      ['Light Modern', 'vscode-light'], ['Dark High Contrast', 'vscode-high-contrast'],
      ['Light High Contrast', 'vscode-high-contrast-light'], ['Dark Modern', 'vscode-dark']]) {
      await page.locator('.editor-instance .view-lines').first().click();
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+T');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Dark Modern' }).first().waitFor();
      await page.keyboard.type(theme);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: theme }).first().click();
      await frame.waitForSelector(`body.${kind}`);
      await audit(frame, theme);
      await picture(`preview-${theme.toLowerCase().replaceAll(' ', '-')}`);
    }
  },

  async 'preview by keyboard'() {
    const frame = await previewFrame();
    await frame.getByRole('button', { name: 'The week after' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByText('Week 2 of 4', { exact: true }).waitFor();
    await frame.getByRole('row', { name: /^Barbell Bench Press 3x4 80kg/ }).waitFor();
    await frame.getByRole('link', { name: 'Barbell Row' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /Ln 23/ }).waitFor();
    await frame.getByRole('link', { name: 'PEX1001' }).click();
    await page.getByRole('tab', { name: /PEX1001/ }).waitFor();
    await until(async () => {
      const texts = await Promise.all(page.frames().map(one => one.locator('h2').allInnerTexts().catch(() => [])));
      return texts.flat().includes('How to fix');
    }, 'the page of the rule');
    await picture('explain');
    await page.keyboard.press('Control+W');
  },

  async 'quick fix'() {
    await goTo('Triceps Pushdown:', 3);
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Move Triceps Pushdown after' }).first();
    // Faster than VS Code looks at the cursor's new place, it says that there is nothing.
    for (let i = 0; i < 10 && !await fix.isVisible(); i++) {
      await page.keyboard.press('Control+.');
      await page.waitForTimeout(700);
    }

    await fix.waitFor();
    await picture('quick-fix');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.squiggly-warning'));
    const texts = await lines();
    assert.ok(texts.findIndex(text => text.startsWith('Bench Press:')) < texts.findIndex(text => text.startsWith('Triceps')), texts.join('\n'));
    const frame = await previewFrame();
    await frame.getByText(/Triceps Pushdown tires the triceps/).waitFor({ state: 'detached' });
  },

  async completion() {
    await goTo('Romanian Deadlift');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('leg pr', { delay: 40 });
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Leg Press' }).first().waitFor();
    await picture('completion');
    await page.keyboard.press('Enter');
    await page.keyboard.type('3 x 12 rir 1');
    await page.keyboard.press('Escape');
    await until(async () => (await lines()).some(text => text.startsWith('Leg Press: 3 x 12')), 'the new line');
  },

  async format() {
    await page.keyboard.press('Control+Shift+I');
    await until(async () => (await lines()).some(text => text.startsWith('Leg Press: 3x12 RIR 1')), 'the formatted line');
  },

  async rename() {
    await goTo('scheme Waves', 8);
    await page.keyboard.press('F2');
    await page.waitForFunction(() => document.activeElement?.classList.contains('rename-input'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Tides');
    await picture('rename');
    await page.keyboard.press('Enter');
    await until(async () => (await lines()).some(text => text.startsWith('Bench Press: like Tides')), 'the new name');
  },

  async compare() {
    await command('PreExhaust: Compare with Another File');
    await page.getByPlaceholder('Compare upper.workout with').waitFor();
    await page.keyboard.type('quads');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'quads.workout' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save and Compare' }).click();
    await page.locator('.tab', { hasText: 'upper and quads' }).waitFor();
    await line('repetitions').waitFor();
    await picture('compare');
  },
};

/** Runs a command by its name. */
async function command(name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
}

/** What a checker for accessibility finds in the preview. */
async function audit(frame, name) {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }));
  assert.deepEqual(violations.map(rule => `${rule.id}: ${rule.nodes.map(node => `${node.html} ${node.failureSummary}`).join(' ')}`), [], name);
}

/** The page inside the preview, behind two frames of VS Code's. */
const previewFrame = () => until(async () => {
  for (const frame of page.frames()) {
    if (await frame.locator('main#content').count().catch(() => 0))
      return frame;
  }
  return undefined;
}, 'the page of the preview');

let at = '';
try {
  for (const [name, step] of Object.entries(steps)) {
    at = name;
    const began = Date.now();
    await step();
    console.log(`${name}: ${Date.now() - began} ms`);
  }

  assert.deepEqual(complaints, []);
} catch (error) {
  await page.screenshot({ path: join(pictures, 'failed.png') });
  throw new Error(`At '${at}': ${error.stack}`);
} finally {
  await code.close();
}
