import { clean } from './clean';

interface Place {
  readonly uri: string;
}

interface Kept extends Place {
  readonly key: string;
  readonly top: number;
}

type Message =
  | { kind: 'show'; html: string; title: string; week: number; weekCount: number; key: string; place: Place }
  | { kind: 'nothing'; text: string; place: Place };

declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): Kept | undefined;
  setState(state: Kept): void;
};

const host = acquireVsCodeApi();
const content = document.getElementById('content')!;
const status = document.getElementById('status')!;
const weeks = document.getElementById('weeks')!;
const before = document.getElementById('before') as HTMLButtonElement;
const after = document.getElementById('after') as HTMLButtonElement;
let kept = host.getState();
let week = 1;
let shown = '';

window.addEventListener('message', ({ data }: MessageEvent<Message>) => {
  const key = data.kind === 'show' ? data.key : '';
  // The same session keeps its place; another one begins at its top.
  const top = key === kept?.key ? kept.top : 0;
  if (data.kind === 'show') {
    show(data.html, key === kept?.key && content.childElementCount > 0 ? '' : data.title);
    showWeek(data.week, data.weekCount);
  } else {
    nothing(data.text);
  }
  keep({ ...data.place, key, top });
  document.documentElement.scrollTop = top;
});

window.addEventListener('scroll', () => {
  if (kept)
    keep({ ...kept, top: document.documentElement.scrollTop });
});

before.addEventListener('click', () => host.postMessage({ kind: 'week', week: week - 1 }));
after.addEventListener('click', () => host.postMessage({ kind: 'week', week: week + 1 }));

// A place of the text leads there, and the id of a rule to its page, by mouse and by keyboard.
content.addEventListener('click', event => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link)
    return;
  const text = link.textContent?.trim() ?? '';
  const line = Number(link.dataset.line);
  if (line > 0)
    host.postMessage({ kind: 'reveal', line });
  else if (/^PEX\d{4}$/.test(text))
    host.postMessage({ kind: 'explain', id: text });
  else
    return;
  event.preventDefault();
  // The editor's own listener would open the address besides.
  event.stopPropagation();
});

function show(html: string, announcement: string) {
  status.textContent = announcement;
  // Whatever is just being clicked stays.
  if (html === shown)
    return;
  shown = html;
  const focused = content.contains(document.activeElement) ? pathTo(document.activeElement!) : undefined;
  content.replaceChildren(clean(html));
  if (focused)
    at(focused)?.focus({ preventScroll: true });
}

function nothing(text: string) {
  shown = '';
  const paragraph = document.createElement('p');
  paragraph.className = 'nothing';
  paragraph.textContent = text;
  content.replaceChildren(paragraph);
  weeks.hidden = true;
  status.textContent = '';
}

function showWeek(number: number, count: number) {
  week = number;
  weeks.hidden = count < 2;
  document.getElementById('week')!.textContent = `Week ${number} of ${count}`;
  before.disabled = number <= 1;
  after.disabled = number >= count;
}

function keep(state: Kept) {
  kept = state;
  host.setState(state);
}

/** Where an element stands, so that its successor has the focus when the content has changed. */
function pathTo(element: Element): number[] {
  const path = [];
  for (let at: Element = element; at !== content; at = at.parentElement!)
    path.unshift([...at.parentElement!.children].indexOf(at));
  return path;
}

function at(path: readonly number[]): HTMLElement | undefined {
  let element: Element | undefined = content;
  for (const index of path)
    element = element?.children[index];
  return element as HTMLElement | undefined;
}

host.postMessage({ kind: 'ready' });
