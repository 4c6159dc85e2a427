import { el } from './dom.js';

const unitOf = text => text.match(/(kg|lb)\b/)?.[1];

/** The form for a session: a field for each set, filled with what is aimed at. */
export function logForm(session, onLog) {
  const usual = session.exercises.flatMap(exercise => exercise.sets).map(set => unitOf(set.load)).find(Boolean) ?? 'kg';
  const parts = session.exercises.map((exercise, i) => part(exercise, i, usual));
  const submit = event => {
    event.preventDefault();
    onLog({ session: session.name, exercises: parts.map(read => read.result()).filter(Boolean) });
  };
  return el('form', { class: 'log', submit, autocomplete: 'off' },
    parts.map(part => part.element),
    el('button', { type: 'submit' }, `Log ${session.name}`));
}

function part(exercise, index, usualUnit) {
  const name = `${exercise.label ? `${exercise.label} ` : ''}${exercise.exercise}`;
  const groups = [...new Set(exercise.groups.map(describe))];
  const warmup = exercise.warmup.map(group => `${group.amount} ${group.load}`).join(', ');
  const unit = unitOf(exercise.sets[0]?.load ?? '') ?? usualUnit;
  const reps = exercise.sets.map((set, i) => el('input', {
    type: 'number', min: 0, max: 9999, required: true, value: set.aim, id: `reps-${index}-${i}`,
    'aria-label': `${name}, set ${i + 1}: ${set.target}`,
  }));
  const weight = el('input', {
    inputmode: 'decimal', pattern: '-?[0-9]{1,4}([.,][0-9]{1,3})?', id: `weight-${index}`, size: 6,
    placeholder: exercise.sets[0]?.load.match(/^[0-9.]+/)?.[0] ?? '', title: 'A number such as 57.5',
  });
  const rpe = el('input', { type: 'number', min: 5, max: 10, step: 0.5, id: `rpe-${index}` });
  const skip = el('input', { type: 'checkbox', id: `skip-${index}`, change: () => fields.disabled = skip.checked });
  const fields = el('fieldset', { class: 'fields' },
    el('legend', { class: 'unseen' }, `What was done of ${name}`),
    el('span', { class: 'reps' }, el('span', { class: 'caption', 'aria-hidden': 'true' }, 'Done'), reps),
    el('label', { for: weight.id }, el('span', { class: 'caption' }, `Other ${unit}`), weight),
    el('label', { for: rpe.id }, el('span', { class: 'caption' }, 'RPE'), rpe));
  const element = el('div', { class: 'exercise' },
    el('h3', {}, exercise.label && el('span', { class: 'label' }, exercise.label), exercise.exercise),
    groups.map(text => el('p', { class: 'prescription' }, text)),
    warmup && el('p', { class: 'warmup' }, `Warm up with ${warmup}`),
    exercise.notes.map(note => el('p', { class: 'note' }, note)),
    fields,
    el('label', { class: 'skip-exercise', for: skip.id }, skip, ' left out'));

  // What was hard was the last set; a weight that was typed is that of all.
  const result = () => !skip.checked && {
    exercise: exercise.exercise,
    sets: reps.map((field, i) => ({
      reps: Number(field.value),
      ...(weight.value && { load: weight.value.replace(',', '.') + unit }),
      ...(rpe.value && i === reps.length - 1 && { rpe: Number(rpe.value) }),
    })),
  };
  return { element, result };
}

const describe = group => [
  `${group.amount}${group.load && ` ${group.load}`}`,
  group.perSide && `${group.perSide} a side`,
  group.effort,
  group.rest && `${group.rest} rest`,
].filter(Boolean).join(' · ');
