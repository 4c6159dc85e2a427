/**
 * Which words and bars of a page are hard to see, by the rules for contrast of WCAG 2.1: 4.5 to 1 for words, 3 to 1 for
 * bars, against the page and against the band behind them. It runs in the page.
 */
export function contrasts() {
  const numbers = colour => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = ([r, g, b, alpha], below) => [r, g, b].map((part, i) => part * alpha + below[i] * (1 - alpha));
  const luminance = parts => {
    const [r, g, b] = parts.map(part => part / 255).map(s => s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const ground = element => {
    const below = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
    return over(numbers(getComputedStyle(element).backgroundColor), below);
  };
  const faint = [];
  const expect = (what, least, colour, below) => {
    const found = ratio(over(colour, below), below);
    if (found < least)
      faint.push(`${what}: ${found.toFixed(2)}, at least ${least}`);
  };

  for (const element of document.querySelectorAll('main *, #week')) {
    const { color, visibility } = getComputedStyle(element);
    const hasWords = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
    if (hasWords && visibility === 'visible' && !element.closest('svg'))
      expect(`${element.className || element.localName} '${element.textContent.slice(0, 20)}'`, 4.5, numbers(color), ground(element));
  }

  for (const text of document.querySelectorAll('svg text'))
    expect(`axis ${text.textContent}`, 4.5, numbers(getComputedStyle(text).fill), ground(text.ownerSVGElement));
  for (const bar of document.querySelectorAll('svg rect:not(.px-full, .px-half, .px-band)')) {
    const { fill, stroke } = getComputedStyle(bar);
    const page = ground(bar.ownerSVGElement);
    const band = bar.ownerSVGElement.querySelector('.px-band');
    const style = band && getComputedStyle(band);
    const [r, g, b, alpha] = style ? numbers(style.fill) : [0, 0, 0, 0];
    const behind = over([r, g, b, alpha * (style ? Number(style.fillOpacity) : 0)], page);
    // An outline tells a bar from what is behind it as well as its colour does.
    for (const below of stroke === 'none' ? [page, behind] : [])
      expect(`${bar.classList} '${bar.textContent.slice(0, 30)}'`, 3, numbers(fill), below);
    if (stroke !== 'none')
      expect(`outline of ${bar.classList}`, 3, numbers(stroke), page);
  }

  return [...new Set(faint)];
}
