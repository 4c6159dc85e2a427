// Runs inside the extension host of a real VS Code, which calls run(). What each test came to goes into a file.
const { writeFile } = require('node:fs/promises');
const { tests } = require('./harness');

require('./features');
require('./editing');
require('./commands');
require('./repeats');
require('./settings');

exports.run = async () => {
  const results = [];
  const only = process.env.PREEXHAUST_ONLY;
  for (const { name, body } of tests.filter(test => !only || test.name.includes(only))) {
    const start = Date.now();
    const problem = await body().then(() => undefined, error => `${error?.stack ?? error}`);
    results.push({ name, problem, milliseconds: Date.now() - start });
    await writeFile(process.env.PREEXHAUST_RESULTS, JSON.stringify(results, null, 1));
  }

  if (results.some(result => result.problem))
    throw new Error('Not all tests passed.');
};
