import { api } from './api.js';
import { changeForm } from './change.js';
import { find } from './dom.js';
import { startForm } from './start.js';
import { changesView, historyView, weekView } from './week.js';

const athlete = () => new URLSearchParams(location.search).get('athlete');

function say(status, problem = '') {
  find('status').textContent = status;
  find('problem').textContent = problem;
}

/** Does something with the API; what it refuses is shown, and the page stays as it is. */
async function attempt(action) {
  try {
    await action();
  } catch (error) {
    say('', error.message);
  }
}

async function show(...before) {
  const id = athlete();
  if (!id) {
    find('view').replaceChildren(startForm(await api.plans(), profile => attempt(() => start(profile))));
    return;
  }

  const [week, history] = await Promise.all([api.next(id), api.history(id)]);
  find('plan').textContent = week.week.plan;
  find('title').textContent = `Week ${week.week.week}${week.week.isDeload ? ' (deload)' : ''}`;
  find('athlete').textContent = week.athlete.name;
  document.title = `${week.week.plan}, week ${week.week.week}`;
  const decide = renames => attempt(() => accept(week.version, renames));
  find('view').replaceChildren(...[
    ...before,
    week.planChange ? changeForm(week.planChange, decide) : null,
    weekView(week, session => attempt(() => log(week.version, session))),
    historyView(history),
  ].filter(Boolean));
}

async function start(profile) {
  const name = profile.name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '').slice(0, 20) || 'athlete-';
  const id = `${name.replace(/-+$/, '')}-${crypto.randomUUID().slice(0, 8)}`;
  await api.enter(id, profile);
  history.replaceState(null, '', `?athlete=${id}`);
  await show();
  say(`Welcome, ${profile.name}.`);
  find('next')?.focus();
}

async function log(version, session) {
  const entry = await api.log(athlete(), { version, ...session });
  await show(changesView(entry));
  say(`${entry.session} is logged.`);
  find('changes').focus();
}

async function accept(version, renames) {
  await api.accept(athlete(), { version, renames });
  await show();
  say('The program goes on.');
}

attempt(show);
