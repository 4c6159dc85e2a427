// Walks through VS Code like a person, and keeps pictures: node walk.mjs FOLDER PICTURES
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contrasts } from './contrast.mjs';
import { hostile, intrusions } from './hostile.mjs';
import { root, start, until } from './vscode.mjs';

const [folder, pictures] = process.argv.slice(2);
const axe = await readFile(createRequire(join(root, 'tests/browser/package.json')).resolve('axe-core/axe.min.js'), 'utf8');
await rm(pictures, { recursive: true, force: true });
await mkdir(pictures, { recursive: true });
const complaints = [];
const code = await start(folder);
const page = await code.open();
page.on('console', message => /Content Security Policy/i.test(message.text()) && complaints.push(message.text()));
page.on('dialog', dialog => complaints.push(dialog.message()));

const line = text => page.locator('.view-line', { hasText: text }).first();
const lines = async () => (await page.locator('.editor-instance .view-line').allInnerTexts()).map(text => text.replaceAll('\u00a0', ' '));
const picture = async name => {
  await page.waitForTimeout(250);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};
/** A pointer that rests on something makes it say more than the picture is about. */
const park = () => page.mouse.move(300, 920);
const words = async selector => (await page.locator(selector).allInnerTexts()).join(' ').replace(/\s+/g, ' ');

/** Puts the cursor into a line of the text, as many keys behind its beginning. */
async function goTo(text, keys = 0) {
  // From the top, because headings that stick there cover the lines that have been scrolled below them.
  await page.locator('.editor-instance .view-lines').first().click();
  await page.keyboard.press('Control+Home');
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
    await line('62.5kg').waitFor();
    await page.locator('.codelens-decoration', { hasText: 'hard sets' }).nth(1).waitFor();
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
    await park();
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
      assert.deepEqual(await frame.evaluate(contrasts), [], theme);
      await park();
      await picture(`preview-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await frame.getByRole('heading', { name: 'Hard sets in the week' }).scrollIntoViewIfNeeded();
      await frame.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await picture(`charts-${theme.toLowerCase().replaceAll(' ', '-')}`);
      await frame.evaluate(() => scrollTo(0, 0));
    }
  },

  async 'preview by keyboard'() {
    const frame = await previewFrame();
    await frame.getByRole('button', { name: 'The week after' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByText('Week 2 of 4', { exact: true }).waitFor();
    await frame.getByRole('row', { name: /^Barbell Bench Press 3x4 80kg/ }).waitFor();
    // Week 2 of 4 has a week before it and one after it, so that both can be reached.
    await frame.getByRole('button', { name: 'The week before' }).focus();
    const reached = ['The week before'];
    for (let i = 0; i < 10 && reached.at(-1) !== 'line 19'; i++) {
      await page.keyboard.press('Tab');
      reached.push(await frame.evaluate(() => {
        const { activeElement: at } = document;
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
        return `${at.ariaLabel ?? at.textContent}${isSeen ? '' : ' (not to be seen)'}`;
      }));
    }
    assert.deepEqual(reached, ['The week before', 'The week after', 'Triceps Pushdown', 'Barbell Bench Press, warm-up',
      'Barbell Bench Press', 'Barbell Row', 'Dumbbell Curl', 'Face Pull', 'PEX1001', 'line 19']);
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
    await picture('format');
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
    await page.keyboard.press('Control+W');
  },

  async 'compare sessions'() {
    await line('session Lower').waitFor();
    await goTo('Back Squat');
    await command('PreExhaust: Compare with Another Session');
    await page.getByPlaceholder('Compare Lower with').waitFor();
    await picture('compare-sessions');
    await page.keyboard.type('Upper');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'Lower and Upper' }).waitFor();
    await line('repetitions').waitFor();
    await page.keyboard.press('Control+W');
  },

  async reload() {
    await page.reload();
    await page.waitForSelector('.monaco-workbench');
    const frame = await previewFrame();
    // The last move of the cursor may be too young to have been stored.
    await frame.getByRole('heading', { level: 1, name: /^(Lower|Upper)$/ }).waitFor();
  },

  async 'hostile text'() {
    await writeFile(join(code.workspace, 'hostile.workout'), hostile.text);
    await open('hostile.workout');
    await goTo('Bench Press:');
    const frame = await previewFrame();
    await frame.getByRole('heading', { level: 1, name: hostile.session }).waitFor();
    for (const text of hostile.shown)
      await frame.getByText(text, { exact: false }).first().waitFor();
    await picture('hostile');
    assert.deepEqual(await frame.evaluate(intrusions), []);
    await line('hacked(12)').hover({ position: { x: 60, y: 8 } });
    await until(async () => /no exercise/.test(await words('.monaco-hover:not(.hidden) .hover-row')), 'the message');
    assert.equal(await page.locator('.monaco-hover img[src="x"]').count(), 0);
    await page.keyboard.press('Escape');
    assert.deepEqual(complaints, []);

    // What would happen if the server erred: the page takes it out, and its policy lets none of it run.
    assert.deepEqual(await frame.evaluate(hostile.force), []);
    assert.equal(await frame.evaluate(hostile.inject), 'nothing has run');
    await until(() => complaints.length > 0, 'the complaint of the policy');
    complaints.length = 0;
    for (const one of page.frames())
      assert.equal(await one.evaluate(() => globalThis.hacked), undefined, one.url());
    await page.keyboard.press('Control+W');
  },

  async walkthrough() {
    await command('Welcome: Open Walkthrough...');
    await page.keyboard.type('PreExhaust in a Minute');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'PreExhaust in a Minute' }).first().click();
    await page.getByText('See what the order costs').first().waitFor();
    await park();
    await picture('walkthrough');
    await page.keyboard.press('Control+W');
  },

  async 'another machine'() {
    const extensions = join(folder, 'extensions');
    const [name] = (await readdir(extensions)).filter(one => one.startsWith('preexhaust.'));
    await writeFile(join(extensions, name, 'server/native/target'), 'plan9-mips\n');
    await command('PreExhaust: Restart the Language Server');
    await page.locator('.notification-toast', {
      hasText: /native server is for plan9-mips, and this machine is .*The portable one serves instead/,
    }).waitFor();
    await open('quads.workout');
    await page.waitForSelector('.squiggly-info, .squiggly-warning, .squiggly-hint');
    await page.locator('.statusbar-item', { hasText: 'PreExhaust' }).hover();
    await until(async () => /bundled, portable/.test(await words('.monaco-hover:not(.hidden)')), 'which server serves');
    await picture('another-machine');
  },
};

/** Opens a file by its name. */
async function open(name) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).waitFor();
}

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
