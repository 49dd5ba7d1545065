/* Says what is wrong with the shape of the page that is open, which has to be in this language. */
language => {
  const wrong = [];
  const name = element => element.name || element.id || element.className || element.tagName;
  const shown = element => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).opacity !== '0';
  };

  /* What is folded on a phone is looked at, too; axe passes over what is not shown. */
  document.querySelectorAll('details.fold').forEach(fold => { fold.open = true; });

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) wrong.push('scrolls sideways');
  if (document.querySelectorAll('h1').length !== 1) wrong.push('has not one main heading');
  if (page.lang !== language) wrong.push('is in another language');

  /* A box to tick stands beside the first line of its words, not above them. */
  const words = label => {
    const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      if (texts.currentNode.data.trim()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        return range.getClientRects()[0];
      }
    }
    return undefined;
  };
  for (const box of document.querySelectorAll('input[type=checkbox], input[type=radio]')) {
    const line = box.labels.length && shown(box) ? words(box.labels[0]) : undefined;
    if (line) {
      const at = box.getBoundingClientRect();
      const between = line.left - at.right;
      const beside = line.top < at.bottom && line.bottom > at.top && between >= 0 && between < 24;
      if (!beside) wrong.push(`has a box apart from its words: ${name(box)}`);
    }
  }

  /* A control nobody styled has the font of the browser. */
  const font = getComputedStyle(document.body).fontFamily;
  for (const control of document.querySelectorAll('main :is(input, select, textarea, button)')) {
    if (shown(control) && getComputedStyle(control).fontFamily !== font) {
      wrong.push(`has a control in a font of its own: ${name(control)}`);
    }
  }

  /* What is to be typed is not wider than the page and not narrower than a finger. */
  for (const field of document.querySelectorAll('main :is(input:not([type=hidden]), select, textarea)')) {
    const at = field.getBoundingClientRect();
    if (shown(field) && (at.height < 20 || at.left < 0)) {
      wrong.push(`has a field of ${Math.round(at.width)} by ${Math.round(at.height)}: ${name(field)}`);
    }
  }
  return wrong;
}
