import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutRepeats, type Said } from '../../../src/vscode/src/repeats';

const said = (id: string, message: string, line: number): Said => ({ id, message, line });
const left = (ours: readonly Said[], theirs: readonly Said[]) => withoutRepeats(ours, theirs, message => message);

const tired = said('PEX1001', 'It tires.', 4);
const tiredBelow = said('PEX1001', 'It tires.', 9);
const other = said('PEX1002', 'It tires.', 4);

test('what nobody else says stays', () => assert.deepEqual(left([tired, other], []), [tired, other]));

test('the same id and sentence goes, wherever it stands', () =>
  assert.deepEqual(left([tired, other], [said('PEX1001', 'It tires.', 40)]), [other]));

test('one of theirs takes one of ours, the nearest', () =>
  assert.deepEqual(left([tired, tiredBelow], [said('PEX1001', 'It tires.', 8)]), [tired]));

test('two of theirs take two', () =>
  assert.deepEqual(left([tired, tiredBelow], [said('PEX1001', 'It tires.', 8), said('PEX1001', 'It tires.', 8)]), []));

test('another sentence takes nothing', () =>
  assert.deepEqual(left([tired], [said('PEX1001', 'It tires much.', 4)]), [tired]));

test('the page of the rule that a build names behind its message does not count', () => assert.deepEqual(
  left([tired], [said('PEX1001', 'It tires. (https://example.org/Rules/A/README.md) [/work/Gym.csproj]', 4)]), []));

test('the project that a build names behind its message does not count', () =>
  assert.deepEqual(left([tired], [said('PEX1001', 'It tires. [/work/Gym.csproj::TargetFramework=net8.0]', 4)]), []));
