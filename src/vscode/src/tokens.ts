const size = 5;

/**
 * Semantic tokens without those of one type. Each is five numbers, of which the first two are the distance from the one
 * before it: lines, and characters where it stands in the same line.
 */
export function without(type: number, data: Uint32Array): Uint32Array {
  const kept: number[] = [];
  let [lines, characters] = [0, 0];
  for (let at = 0; at + size <= data.length; at += size) {
    const [line, character, ...rest] = data.subarray(at, at + size) as unknown as number[];
    characters = line! > 0 ? character! : characters + character!;
    lines += line!;
    if (rest[1] === type)
      continue;
    kept.push(lines, characters, ...rest);
    [lines, characters] = [0, 0];
  }

  return new Uint32Array(kept);
}
