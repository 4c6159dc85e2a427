// A text whose every name and note wants to become markup or code.

const session = '</script><script>hacked(3)</script>';

export const hostile = {
  session,
  text: `program "<img src=x onerror=hacked(1)>"
weeks 2

exercise "Press <b onclick=hacked(2)>" like Bench Press

session "${session}" on Mon
> <iframe src="javascript:hacked(4)"></iframe> [click](javascript:hacked(5))
> &lt;script&gt; \${hacked(6)} <svg/onload=hacked(7)>

"Press <b onclick=hacked(2)>" (<i onmouseover=hacked(8)>): 3x8 RIR 0
  > "><img src=x onerror=hacked(10)>
Bench Press: 3x8 RIR 2
<img src=x onerror=hacked(12)>: 3x5
`,

  /** What the page shows of it, letter by letter. */
  shown: [
    '<img src=x onerror=hacked(1)>: week 1',
    '<iframe src="javascript:hacked(4)"></iframe> [click](javascript:hacked(5))',
    '&lt;script&gt; ${hacked(6)} <svg/onload=hacked(7)>',
    'Press <b onclick=hacked(2)> (<i onmouseover=hacked(8)>)',
    '"><img src=x onerror=hacked(10)>',
    "The catalogue has no exercise '<img src=x onerror=hacked(12)>'",
  ],

  /** Gives the page what no server sends, and says what of it is left. It runs in the page. */
  force: async () => {
    globalThis.hacked = undefined;
    const html = `<img src=x onerror="hacked = 1"><script>hacked = 2</script><svg onload="hacked = 3"></svg>
      <a href="javascript:hacked = 4" onclick="hacked = 5" id="trap">click</a><iframe srcdoc="<script>top.hacked = 6</script>">
      </iframe><form action="javascript:hacked = 7"><button id="send">send</button></form><style>body { display: none }</style>
      <p style="position: fixed" id="words">words</p>`;
    window.postMessage({
      kind: 'show', html, title: 'x', week: 1, weekCount: 1, key: 'x', place: { uri: '', line: 0, character: 0 },
    }, '*');
    while (!document.querySelector('main #words'))
      await new Promise(resolve => setTimeout(resolve, 20));
    document.getElementById('trap').click();
    await new Promise(resolve => setTimeout(resolve, 200));
    const left = [...document.querySelectorAll('main script, main iframe, main form, main style, main [style], main [onclick], main [onerror], main [onload], main [href^=javascript]')]
      .map(element => element.outerHTML);
    return globalThis.hacked === undefined ? left : [...left, `${globalThis.hacked} has run`];
  },

  /** Puts code into the page by force; its policy has to stop it. It runs in the page. */
  inject: async () => {
    globalThis.hacked = undefined;
    const script = document.createElement('script');
    script.textContent = 'globalThis.hacked = "a script has run"';
    const image = document.createElement('img');
    image.setAttribute('onerror', 'globalThis.hacked = "a handler has run"');
    image.src = 'https://example.org/x.png';
    const frame = document.createElement('iframe');
    frame.src = 'https://example.org/';
    document.body.append(script, image, frame);
    await new Promise(resolve => setTimeout(resolve, 300));
    try {
      (0, eval)('globalThis.hacked = "eval has run"');
    } catch {
      // So it should be.
    }
    const answer = await fetch('https://example.org/').then(() => 'it has called home', () => undefined);
    for (const element of [script, image, frame])
      element.remove();
    const result = globalThis.hacked ?? answer ?? 'nothing has run';
    delete globalThis.hacked;
    return result;
  },
};

/** What of a page could run or load something. It runs in the page. */
export function intrusions() {
  const elements = [...document.querySelectorAll('main *')];
  const found = elements.filter(element =>
    element.matches('img, script, iframe, object, embed, form, style, link, base')
    || [...element.attributes].some(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value)));
  return found.map(element => element.outerHTML);
}
