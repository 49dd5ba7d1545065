/*
 * What axe finds wrong with the page that is open, and the kinds of text that it was asked about. Texts of one kind
 * have the same colours, size, weight and ground, so their contrast is the same wherever they stand: with "known" it is
 * asked about one text of each kind that is not among them, without about all. A text that is lifted out of the flow
 * may stand on something else than what it is part of, so it is a kind of its own and never known. What sticks to the
 * top is not lifted before somebody scrolls. With "rules" axe is asked in the same breath for all that is not contrast.
 */
async ({ options, known, rules }) => {
  await document.fonts.ready;
  document.getAnimations().filter(a => a instanceof CSSTransition).forEach(a => a.finish());

  const grounds = new Map(); // what is behind the text of an element, and how far that is faded
  const isLifted = ({ position, bottom, right }) =>
    ['absolute', 'fixed'].includes(position) ||
    (position === 'sticky' && !(bottom === 'auto' && right === 'auto' && scrollX === 0 && scrollY === 0));
  const isOutside = element => { // nobody can scroll there
    const at = element.getBoundingClientRect();
    return at.bottom + scrollY < 0 || at.right + scrollX < 0;
  };
  const ground = element => {
    if (!element) return { behind: '', faded: '', lifted: false, unseen: false };
    if (!grounds.has(element)) {
      const style = getComputedStyle(element);
      const { backgroundColor, backgroundImage, opacity } = style;
      const { behind, faded, lifted, unseen } = ground(element.parentElement);
      const image = backgroundImage === 'none' ? '' : backgroundImage;
      const clear = backgroundColor === 'rgba(0, 0, 0, 0)';
      const apart = isLifted(style);
      const covers = !image && !/rgba|\//.test(backgroundColor);
      grounds.set(element, {
        behind: covers ? backgroundColor : clear && !image ? behind : [backgroundColor, image, behind].join(),
        faded: opacity === '1' ? faded : opacity + faded,
        lifted: lifted || apart,
        unseen: unseen || (apart && element.offsetWidth <= 1), // for screen readers only
      });
    }
    return grounds.get(element);
  };
  const says = element =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const kind = element => {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const { behind, faded } = ground(element);
    return [color, fontSize, fontWeight, textShadow, !!element.disabled, behind, faded].join();
  };
  const kinds = new Map();
  const lifted = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (!says(element) || !element.checkVisibility() || ground(element).unseen) continue;
    if (ground(element).lifted) isOutside(element) || lifted.push(element);
    else if (!kinds.has(kind(element))) kinds.set(kind(element), element);
  }
  (known ?? []).forEach(each => kinds.delete(each));

  const asked = [...kinds.values(), ...lifted];
  const run = async () => {
    if (!known) return axe.run(document, options);
    if (!rules) return asked.length ? axe.run({ include: asked }, options) : { violations: [] };
    const contrastOf = selector => axe.configure({ rules: [{ id: 'color-contrast', selector }] });
    asked.forEach(element => { element.dataset.asked = ''; });
    contrastOf('[data-asked]');
    const answer = await axe.run(document, options);
    contrastOf('*');
    asked.forEach(element => { delete element.dataset.asked; });
    return answer;
  };
  const { violations } = await run();
  return {
    wrong: violations.flatMap(rule => rule.nodes.map(node =>
      `\n  ${rule.id} (${rule.impact}): ${rule.help}\n    at ${node.target}\n    ${node.html}`)),
    kinds: [...kinds.keys()],
  };
}
