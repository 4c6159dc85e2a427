import { el } from './dom.js';

/** The form in which an athlete says who trains what, and with what strength. */
export function startForm(plans, onStart) {
  const name = el('input', { id: 'name', required: true, maxlength: 80, autocomplete: 'given-name' });
  const plan = el('select', { id: 'program', change: () => showMaxes() },
    plans.map(offer => el('option', { value: offer.id }, `${offer.name} (${offer.goal})`)));
  const unit = el('select', { id: 'unit' }, el('option', {}, 'kg'), el('option', {}, 'lb'));
  const bodyweight = number('bodyweight', false);
  const maxes = el('div', { class: 'maxes' });
  let fields = [];

  function showMaxes() {
    const needed = plans.find(offer => offer.id === plan.value).needsMaxes;
    fields = needed.map((exercise, i) => ({ exercise, input: number(`max-${i}`, true) }));
    maxes.replaceChildren(...fields.map(field => row(field.input, `${field.exercise}, the most for one rep`)));
  }

  const submit = event => {
    event.preventDefault();
    const weight = input => `${Number(input.value)}${unit.value}`;
    onStart({
      name: name.value,
      plan: plan.value,
      bodyweight: bodyweight.value ? weight(bodyweight) : null,
      maxes: fields.map(field => ({ exercise: field.exercise, weight: weight(field.input) })),
    });
  };
  showMaxes();
  return el('form', { class: 'card start', submit, 'aria-labelledby': 'start' },
    el('h2', { id: 'start' }, 'Who trains?'),
    row(name, 'Name'), row(plan, 'Program'), row(unit, 'Unit'), row(bodyweight, 'Bodyweight (if you like)'), maxes,
    el('button', { type: 'submit' }, 'Start'));
}

const number = (id, required) => el('input', { id, required, type: 'number', min: 1, max: 1000, step: 'any' });

const row = (input, text) => el('label', { class: 'row', for: input.id }, el('span', {}, text), input);
