const unwanted = 'script, style, link, meta, base, iframe, object, embed, form, foreignObject, template';

/**
 * A fragment without anything that could run, load or leave the page. The server escapes what it shows, and the policy
 * of the page lets nothing else run; this is for the day on which one of them errs.
 */
export function clean(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of template.content.querySelectorAll('*')) {
    if (element.matches(unwanted)) {
      element.remove();
      continue;
    }

    for (const { name, value } of [...element.attributes]) {
      const isAddress = /^(?:xlink:)?href$|^src$|^action$|^formaction$/i.test(name);
      if (/^on/i.test(name) || name.toLowerCase() === 'style' || (isAddress && !/^(?:#|https:\/\/)/i.test(value)))
        element.removeAttribute(name);
    }
  }

  return template.content;
}
