/* Takes the words of another page, without its scripts, into the one that is open; its status, or 401. */
async address => {
  const answer = await fetch(address);
  const other = new DOMParser().parseFromString(await answer.text(), 'text/html');

  const sheets = page => [...page.querySelectorAll('link[rel=stylesheet]')];
  const known = sheets(document).map(sheet => sheet.href);
  for (const sheet of sheets(other)) {
    const address = new URL(sheet.getAttribute('href'), document.baseURI).href;
    if (!known.includes(address)) {
      await new Promise(loaded => {
        sheet.onload = loaded;
        document.head.append(sheet);
      });
    }
  }

  for (const { name, value } of other.documentElement.attributes) {
    document.documentElement.setAttribute(name, value);
  }
  document.body.replaceWith(document.adoptNode(other.body));
  const signedOut = answer.redirected && new URL(answer.url).pathname.endsWith('/signin');
  return signedOut ? 401 : answer.status;
}
