/*
 * Takes the words of another page, without its scripts, into the one that is open; its status, or 401.
 * With "sent" it is what the form of that page answers when nothing more is typed.
 */
async ({ address, sent }) => {
  const read = async answer => [answer, new DOMParser().parseFromString(await answer.text(), 'text/html')];
  let [answer, other] = await read(await fetch(address));
  if (sent) {
    const form = other.getElementById('f');
    const typed = new FormData(form);
    typed.append('f:save', '');
    const body = form.enctype.startsWith('multipart') ? typed : new URLSearchParams(typed);
    [answer, other] = await read(await fetch(form.getAttribute('action'), { method: 'POST', body }));
  }

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
