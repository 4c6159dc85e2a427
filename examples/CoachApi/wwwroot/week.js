import { el } from './dom.js';
import { logForm } from './log.js';

const percent = share => `${Math.round(100 * share)} %`;

/** The week on a page: the next session with its form, what follows, and what is done. */
export function weekView(week, onLog) {
  const [next, ...later] = week.week.sessions;
  return el('div', { class: 'week' },
    next && el('section', { class: 'card next', 'aria-labelledby': 'next-when next' },
      heading(next, 'Next', 'next'), findings(next.findings), missing(next), logForm(next, onLog)),
    el('div', { class: 'rest' },
      week.done.map(done),
      later.map((session, i) => el('section', { class: 'card', 'aria-labelledby': `later-${i}-when later-${i}` },
        heading(session, 'Later', `later-${i}`), exercises(session), findings(session.findings), missing(session))),
      week.week.findings.length > 0 && el('section', { class: 'card quiet', 'aria-labelledby': 'whole' },
        el('h2', { id: 'whole' }, 'The program as a whole'), findings(week.week.findings))));
}

function heading(session, when, id) {
  return el('header', {},
    el('p', { class: 'when', id: `${id}-when` }, [when, session.day].filter(Boolean).join(' · ')),
    el('h2', { id, tabindex: '-1' }, session.name),
    session.minutes && el('p', { class: 'minutes' }, `about ${session.minutes} min`));
}

function exercises(session) {
  const rows = session.exercises.flatMap(exercise => exercise.groups.map((group, i) => el('tr', {},
    i === 0 && el('th', { scope: 'row', rowspan: exercise.groups.length },
      exercise.label && el('span', { class: 'label' }, exercise.label), exercise.exercise),
    el('td', {}, group.amount),
    el('td', {}, group.load || '–', group.perSide && el('small', {}, `${group.perSide} a side`)),
    el('td', {}, group.rest || '–'))));
  return el('table', {},
    el('caption', { class: 'unseen' }, `The exercises of ${session.name}`),
    el('thead', {}, el('tr', {}, ['Exercise', 'Sets', 'Load', 'Rest'].map(name => el('th', { scope: 'col' }, name)))),
    el('tbody', {}, rows));
}

function findings(list) {
  return list.length > 0 && el('ul', { class: 'findings' }, list.map(finding => el('li', { class: finding.severity },
    el('strong', {}, finding.rule), ' ', finding.message,
    finding.lostShare != null && el('span', { class: 'cost' }, ` Costs ${percent(finding.lostShare)} of the reps.`))));
}

const missing = session => session.missing.map(reason => el('p', { class: 'missing' }, reason));

function done(entry, i) {
  return el('section', { class: 'card done', 'aria-labelledby': `done-${i}-when done-${i}` },
    heading({ name: entry.session, day: dayOf(entry) }, 'Done', `done-${i}`),
    el('ul', { class: 'sets' }, entry.exercises.map(exercise => el('li', {},
      el('span', {}, exercise.exercise), ' ', el('b', {}, exercise.sets.map(set => set.reps).join(', ') || 'left out')))));
}

const dayOf = entry => new Date(entry.at).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });

/** What a session has changed, and why. */
export function changesView(entry) {
  const signs = { heavier: '▲', lighter: '▼', stage: '►', reps: '►', sets: '►', custom: '►' };
  return el('section', { class: 'card changes', 'aria-labelledby': 'changes' },
    el('h2', { id: 'changes', tabindex: '-1' }, 'What changes next time'),
    entry.changes.length === 0 && el('p', {}, 'Everything stays as it is.'),
    el('ul', {}, entry.changes.map(change => el('li', { class: change.kind },
      el('span', { class: 'sign', 'aria-hidden': 'true' }, signs[change.kind]),
      el('span', {}, el('b', {}, change.exercise), ` ${change.text}`), el('small', {}, change.rule)))),
    entry.notices.map(notice => el('p', { class: 'missing' }, notice)));
}

/** What was done, the newest first. */
export function historyView(entries) {
  return entries.length > 0 && el('details', { class: 'card history' },
    el('summary', {}, `Everything that was done (${entries.length})`),
    el('ol', { reversed: true }, entries.map(entry => el('li', {},
      el('time', { datetime: entry.at }, dayOf(entry)), ` ${entry.session}: `,
      entry.exercises.map(exercise => `${exercise.exercise} ${exercise.sets.map(set => set.reps).join(', ')}`).join('; ')))));
}
