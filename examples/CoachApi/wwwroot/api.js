/** What the API refused; the message is its own. */
export class Problem extends Error {
  constructor(status, details) {
    super(details.errors ? Object.values(details.errors).flat().join(' ') : details.detail ?? details.title);
    this.status = status;
  }
}

async function send(path, method = 'GET', body = undefined) {
  const headers = body === undefined ? {} : { 'Content-Type': 'application/json' };
  const response = await fetch(`api/${path}`, { method, headers, body: JSON.stringify(body) });
  if (response.ok) return response.json();
  const details = await response.json().catch(() => ({ title: response.statusText }));
  throw new Problem(response.status, details);
}

const of = id => `athletes/${encodeURIComponent(id)}`;

export const api = {
  plans: () => send('plans'),
  enter: (id, profile) => send(of(id), 'PUT', profile),
  next: id => send(`${of(id)}/next`),
  log: (id, session) => send(`${of(id)}/log`, 'POST', session),
  accept: (id, answer) => send(`${of(id)}/plan-change`, 'POST', answer),
  history: id => send(`${of(id)}/history`),
};
