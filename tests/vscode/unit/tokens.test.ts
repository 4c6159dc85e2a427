import assert from 'node:assert/strict';
import { test } from 'node:test';
import { without } from '../../../src/vscode/src/tokens';

type Token = readonly [line: number, character: number, length: number, type: number];

/** Tokens as they are sent: each by its distance from the one before. */
function encode(tokens: readonly Token[]): Uint32Array {
  let [atLine, atCharacter] = [0, 0];
  return new Uint32Array(tokens.flatMap(([line, character, length, type]) => {
    const token = [line - atLine, line === atLine ? character - atCharacter : character, length, type, 0];
    [atLine, atCharacter] = [line, character];
    return token;
  }));
}

test('what is left stands where it stood', () => {
  for (let seed = 1; seed < 200; seed++) {
    let random = seed;
    const next = (below: number) => (random = random * 48271 % 0x7fffffff) % below;
    const tokens: Token[] = [];
    let [line, character] = [0, 0];
    for (let i = next(30); i > 0; i--) {
      [line, character] = next(3) === 0 ? [line + next(4) + 1, next(5)] : [line, character + next(9) + 1];
      tokens.push([line, character, 1, next(3)]);
    }

    assert.deepEqual(without(0, encode(tokens)), encode(tokens.filter(([, , , type]) => type !== 0)), `seed ${seed}`);
  }
});
