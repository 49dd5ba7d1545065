/*
 * What axe finds wrong with the page that is open. With "kinds" it is asked about one text of each kind only:
 * those with the same colours, size and ground look alike wherever they stand.
 */
async ({ options, kinds }) => {
  await document.fonts.ready;
  document.getAnimations().filter(a => a instanceof CSSTransition).forEach(a => a.finish());

  const grounds = new Map();
  const ground = element => {
    if (!element) return '';
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity].join();
      const covers = style.backgroundColor.startsWith('rgb(') && style.opacity === '1';
      grounds.set(element, covers ? own : own + ground(element.parentElement));
    }
    return grounds.get(element);
  };
  const says = element =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const kind = element => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    return [color, fontSize, fontWeight, textShadow, element.disabled, ground(element)].join();
  };
  const oneOfEach = () => {
    const seen = new Map();
    for (const element of document.body.querySelectorAll('*')) {
      if (says(element) && element.checkVisibility() && !seen.has(kind(element))) seen.set(kind(element), element);
    }
    return [...seen.values()];
  };

  const { violations } = await axe.run(kinds ? { include: oneOfEach() } : document, options);
  return violations.flatMap(rule => rule.nodes.map(node =>
    `\n  ${rule.id} (${rule.impact}): ${rule.help}\n    at ${node.target}\n    ${node.html}`));
}
