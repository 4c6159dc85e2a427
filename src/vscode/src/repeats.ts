/** What a message says, of whatever tool. */
export interface Said {
  readonly id: string;
  readonly message: string;
  readonly line: number;
}

/**
 * Which of our messages nobody else has said: each of theirs takes away one of ours with the same id and sentence, the
 * nearest first. Lines may differ, because others look at the file as it was built or saved.
 */
export function withoutRepeats<T>(ours: readonly T[], theirs: readonly Said[], saidBy: (message: T) => Said): T[] {
  const left = [...ours];
  for (const other of theirs) {
    const same = left
      .map((message, index) => ({ index, said: saidBy(message) }))
      .filter(({ said }) => said.id === other.id && said.message === withoutAdditions(other.message))
      .sort((a, b) => Math.abs(a.said.line - other.line) - Math.abs(b.said.line - other.line))[0];
    if (same)
      left.splice(same.index, 1);
  }
  return left;
}

/** A build adds the page of the rule and the project to its messages. */
const withoutAdditions = (message: string) => message
  .replace(/\s+\[[^\]]*proj(::[^\]]*)?\]\s*$/, '')
  .replace(/\s+\(https:\/\/[^\s()]+\)\s*$/, '')
  .trim();
