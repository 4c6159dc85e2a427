import { el } from './dom.js';

/** What a new text of the program means, for the athlete to decide about. */
export function changeForm(change, onAccept) {
  const boxes = change.suggested.map((rename, i) => ({ rename, box: el('input', { type: 'checkbox', id: `same-${i}` }) }));
  const submit = event => {
    event.preventDefault();
    onAccept(boxes.filter(({ box }) => box.checked).map(({ rename }) => rename));
  };
  const list = (title, names) => names.length > 0 && el('p', {}, el('b', {}, `${title}: `), names.join(', '));
  return el('form', { class: 'card plan-change', submit, 'aria-labelledby': 'plan-change' },
    el('h2', { id: 'plan-change' }, 'The program has changed'),
    list('New', change.added),
    list('Gone (what was reached is kept)', change.removed),
    change.notices.map(notice => el('p', {}, notice)),
    boxes.map(({ rename, box }) => el('label', { class: 'row', for: box.id },
      box, el('span', {}, `${rename.from} is called ${rename.to} now and goes on where it was`))),
    el('button', { type: 'submit' }, 'Go on with it'));
}
