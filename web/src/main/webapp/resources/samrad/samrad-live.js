/* A meeting while it runs. Every control records by itself: what cannot be sent waits in order, here and over a reload, and is
   sent again until it is taken. The server takes the same twice for once, and refuses what somebody else has changed unseen. */
(function () {
  "use strict";
  var live = document.getElementById("live");
  if (!live || !(live.dataset.running || live.dataset.awaited)) return;

  var RETRY = 2000;
  var PAUSE = 700; /* after the last key */
  var PATIENCE = 20000; /* with a network that neither answers nor fails */
  /* One for all pages of the meeting, so that what waits is sent from whichever is open. */
  var KEY = "samrad.live:" + document.getElementById("watch").dataset.person + ":" + location.pathname.replace(/[^/]*$/, "");
  var saved = document.getElementById("live-saved");
  var queue = kept();
  var sending = false;
  var resting = null; /* until it is tried again */
  var held = false; /* it was said that something waits */
  var typing = {};
  var written = new WeakMap(); /* what the server wrote of a region */
  var recorded = saved ? saved.textContent : "";

  /* ── What waits ── */

  function kept() {
    try { return JSON.parse(sessionStorage.getItem(KEY)) || []; } catch (refused) { return []; }
  }

  function keep() {
    try {
      if (queue.length) sessionStorage.setItem(KEY, JSON.stringify(queue));
      else sessionStorage.removeItem(KEY);
    } catch (refused) { /* it still waits in this page */ }
  }

  function hidden(form) {
    var values = {};
    form.querySelectorAll("input[type='hidden']").forEach(function (field) { values[field.name] = field.value; });
    return values;
  }

  function shown(form) {
    var values = {};
    new FormData(form).forEach(function (value, name) { values[name] = value; });
    form.querySelectorAll("input[type='hidden']").forEach(function (field) { delete values[field.name]; });
    return values;
  }

  function last(form, act) {
    for (var at = queue.length - 1; at >= (sending ? 1 : 0); at--) {
      if (queue[at].form === form.id && queue[at].act === act) return queue[at];
    }
    return null;
  }

  /* A field: only what changed, with what was seen before. */
  function note(form, field) {
    var act = form.dataset.autosave;
    var entry = last(form, act);
    if (!entry) {
      entry = { form: form.id, act: act, to: form.getAttribute("action"), seen: hidden(form), values: {} };
      queue.push(entry);
    }
    entry.values[field.name] = field.value;
    keep();
    send();
  }

  /* A button: everything its form says at that moment. */
  function press(form, button) {
    var act = button && button.name === "act" ? button.value : hidden(form).act;
    var values = shown(form);
    if (button && button.name && button.name !== "act") values[button.name] = button.value;
    if (last(form, act)) return;
    if (form.dataset.autosave) drop(form);
    queue.push({ form: form.id, act: act, to: form.getAttribute("action"), seen: hidden(form), values: values, button: true });
    if (button) button.setAttribute("aria-busy", "true");
    keep();
    send();
  }

  /* The button says all that the form's fields would. */
  function drop(form) {
    clearTimeout(typing[form.id]);
    delete typing[form.id];
    queue = queue.filter(function (entry, at) { return entry.form !== form.id || entry.button || (sending && at === 0); });
  }

  /* ── Sending ── */

  function body(entry) {
    var data = new URLSearchParams();
    Object.keys(entry.seen).forEach(function (name) { if (name !== "act") data.set(name, entry.seen[name]); });
    Object.keys(entry.values).forEach(function (name) { data.set(name, entry.values[name]); });
    data.set("act", entry.act);
    return data;
  }

  function send() {
    if (sending || !queue.length) return;
    clearTimeout(resting);
    resting = null;
    sending = true;
    var entry = queue[0];
    if (!held) say("saving"); /* said once, however often it is tried */
    fetch(entry.to, { method: "POST", body: body(entry), headers: { "X-Samrad-Live": "1" }, credentials: "same-origin", signal: patience() })
      .then(function (answer) { return taken(entry, answer); })
      .catch(function () { later(entry, "offline"); });
  }

  function patience() {
    return window.AbortSignal && AbortSignal.timeout ? AbortSignal.timeout(PATIENCE) : undefined;
  }

  function taken(entry, answer) {
    if (answer.redirected || answer.status === 401) { later(entry, "out"); return; }
    if (answer.status >= 500) { later(entry, "failed"); return; }
    return answer.text().then(function (text) {
      var page = parsed(text);
      sending = false;
      held = false;
      queue.shift();
      keep();
      if (!page.getElementById("live")) { location.reload(); return; }
      document.dispatchEvent(new Event("samrad:alive"));
      if (isHere(entry)) settle(entry, page);
      else elsewhere(entry, page);
      send();
    });
  }

  /* What is there for browsers without scripts is not read as such here. */
  function parsed(text) {
    var page = new DOMParser().parseFromString(text, "text/html");
    page.querySelectorAll("noscript").forEach(function (each) { each.remove(); });
    return page;
  }

  function isHere(entry) {
    return new URL(entry.to, location.href).pathname === location.pathname;
  }

  /* Recorded on another page of the meeting, which was left too soon. */
  function elsewhere(entry, page) {
    var said = sentences(page);
    tell(entry, null, page, said);
    if (said.length) say("refused", page);
    else if (!queue.length) follow();
  }

  function later(entry, why) {
    sending = false;
    held = true;
    stamp(entry);
    keep();
    say(why);
    clearTimeout(resting);
    resting = setTimeout(send, RETRY);
  }

  /* Whoever came or left did so when it was pressed, not when the network was back. */
  function stamp(entry) {
    if (!/^(arrive|leave)$/.test(entry.act) || entry.values.at) return;
    entry.values.at = new Date().toLocaleTimeString("nb-NO", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Oslo" }).replace(":", ".");
  }

  window.addEventListener("online", function () {
    if (queue.length) send();
    else look();
  });

  /* ── What the answer says ── */

  /* What it has recorded of ours has been seen by whatever of the same form still waits. */
  function learn(entry, page) {
    var form = page.getElementById(entry.form);
    var fresh = form ? hidden(form) : {};
    queue.forEach(function (later) {
      if (later.form !== entry.form) return;
      Object.keys(later.seen).forEach(function (name) {
        var ours = name === "version" || name.replace("seen-", "vote-") in entry.values;
        if (ours && name in fresh) later.seen[name] = fresh[name];
      });
    });
  }

  function sentences(page) {
    return Array.prototype.map.call(page.querySelectorAll(".top-messages .message p"), function (each) { return each.textContent; });
  }

  function settle(entry, page) {
    var said = sentences(page);
    if (!said.length) learn(entry, page);
    refresh(page, said.length ? null : entry, said.length ? entry.form : null);
    var form = document.getElementById(entry.form);
    if (form) {
      form.querySelectorAll("[aria-busy]").forEach(function (button) { button.removeAttribute("aria-busy"); });
      if (!said.length && form.closest("dialog[open]")) form.closest("dialog").close();
    }
    tell(entry, form, page, said);
    if (!queue.length) say(said.length ? "refused" : null, page);
  }

  /* At the control; where that is gone, on top. */
  function tell(entry, form, page, said) {
    var place = form && form.querySelector("[data-said]");
    document.querySelectorAll("[data-said]").forEach(function (each) {
      if (each.closest("form").id === entry.form) { each.textContent = ""; each.removeAttribute("role"); }
    });
    if (!said.length) return;
    if (place) {
      place.setAttribute("role", "alert");
      place.textContent = said.join(" ");
      theirs(entry, form, page);
    } else {
      var top = document.querySelector(".top-messages");
      top.replaceWith(document.importNode(page.querySelector(".top-messages"), true));
      giveBack(entry);
      document.querySelector(".top-messages .message").focus();
    }
  }

  /* Its field is gone: the words stand where it says that they were not taken. */
  function giveBack(entry) {
    var words = entry.values.wording || entry.values.ground || entry.values.task;
    if (!words || !saved) return;
    var lost = document.createElement("p");
    lost.className = "lines";
    lost.textContent = saved.dataset.typed + " " + words;
    document.querySelector(".top-messages .message").append(lost);
  }

  /* What was typed stays, and what somebody else wrote stands beside it; from now on that has been seen. */
  function theirs(entry, form, page) {
    var other = page.getElementById(entry.form);
    var box = form.querySelector("[data-theirs]");
    if (!other || !box) return;
    adopt(form, other);
    var text = box.querySelector("[data-theirs-text]");
    var field = form.querySelector("[name='" + text.dataset.theirsText + "']");
    var recorded = other.querySelector("[data-recorded]");
    if (!recorded || recorded.textContent === field.value) return;
    text.textContent = recorded.textContent;
    box.hidden = false;
  }

  function adopt(form, other) {
    var fresh = hidden(other);
    form.querySelectorAll("input[type='hidden']").forEach(function (field) {
      if (field.name in fresh) field.value = fresh[field.name];
    });
  }

  function say(what, page) {
    var fresh = page && page.getElementById("live-saved");
    if (fresh) recorded = fresh.textContent;
    if (!saved) return;
    var text = what ? saved.dataset[what] : recorded;
    saved.classList.toggle("only-wide", !what || what === "saving");
    if (saved.textContent !== text) saved.textContent = text;
  }

  /* ── Bringing the page up to date, without taking anything away from whoever works in it ── */

  function refresh(page, own, refused) {
    var there = page.getElementById("live");
    if (live.dataset.running !== there.dataset.running) { /* it has begun, or is over */
      if (!refused && !isBusy()) location.reload();
      return;
    }
    var others = regions(page);
    var same = live.dataset.item === there.dataset.item && regions(document).join() === others.join();
    if (same) others.forEach(function (id) { swap(document.getElementById(id), page.getElementById(id), own, refused); });
    else swapAll(page, own);
    live = document.getElementById("live");
    var asked = new URLSearchParams(location.search).get("item");
    if (asked && asked !== live.dataset.item) history.replaceState(null, "", location.pathname);
    live.dataset.stamp = there.dataset.stamp;
    restore();
  }

  function regions(page) {
    return Array.prototype.map.call(page.querySelectorAll("[data-region]"), function (each) { return each.id; });
  }

  function swapAll(page, own) {
    ["live", "start"].forEach(function (id) {
      var old = document.getElementById(id);
      var fresh = page.getElementById(id);
      if (old && fresh) swap(old, fresh, own);
      else if (old) old.remove();
    });
    var bar = document.querySelector(".live .frame");
    page.querySelectorAll(".live [data-region]").forEach(function (fresh) {
      var old = document.getElementById(fresh.id);
      if (old) old.replaceWith(document.importNode(fresh, true));
      else bar.insertBefore(document.importNode(fresh, true), bar.children[1]);
    });
    var rest = page.getElementById("end-rest");
    if (rest && document.getElementById("end-rest")) document.getElementById("end-rest").textContent = rest.textContent;
  }

  function swap(old, fresh, own, refused) {
    if (!old || !fresh) return;
    var again = refused && old.querySelector("#" + refused);
    if (!again && (written.get(old) || old.outerHTML) === fresh.outerHTML) return;
    var active = document.activeElement;
    var inside = old.contains(active);
    if (inside && active.matches("textarea, input:not([type='radio'])") && old.hasAttribute("data-region")) {
      var form = active.closest("form");
      var mine = own && own.form === form.id;
      if (mine && fresh.querySelector("#" + form.id)) {
        adopt(form, fresh.querySelector("#" + form.id));
        if (own.values[active.name] === active.value) active.defaultValue = active.value;
      }
      if (!mine || !own.button) return; /* until it is left */
    }
    var node = document.importNode(fresh, true);
    if (old.dataset.item === fresh.dataset.item) carry(old, node, own);
    old.replaceWith(node);
    written.set(node, fresh.outerHTML);
    if (inside) refocus(active, node);
  }

  /* The keyboard stays where it was: at the same control, or else at the title of what has taken its place. */
  function refocus(active, node) {
    var target = counterpart(active, node);
    if (!target) {
      target = node.querySelector("#case-title") || node.querySelector("h2, h3") || node;
      target.tabIndex = -1;
    }
    target.focus({ preventScroll: true });
  }

  function counterpart(active, node) {
    if (active.id) return document.getElementById(active.id);
    var fold = active.matches("summary") && active.closest("details[id]");
    if (fold) return node.querySelector("#" + fold.id + " > summary");
    if (!active.form || !active.name) return null;
    return node.querySelector("#" + active.form.id + " [name='" + active.name + "'][value='" + active.value + "']");
  }

  /* What is open stays open; what was typed and not sent stays typed. */
  function carry(old, node, own) {
    node.querySelectorAll("details[id]").forEach(function (fold) {
      var before = old.querySelector("#" + fold.id);
      var done = own && own.button && before && before.querySelector("#" + own.form) && !fold.querySelector("form:not(#" + own.form + ")");
      if (before && before.open && !done) fold.open = true;
    });
    old.querySelectorAll("input:not([type='hidden']):not([type='radio']), textarea, select").forEach(function (field) {
      var mine = own && field.form && field.form.id === own.form && (own.button || own.values[field.name] === field.value);
      var target = field.id && node.querySelector("#" + field.id);
      if (target && !mine && changed(field)) target.value = field.value;
    });
  }

  function changed(field) {
    if (field.matches("select")) return Array.prototype.some.call(field.options, function (option) { return option.selected !== option.defaultSelected; });
    return field.value !== field.defaultValue;
  }

  /* What waits is shown as it was chosen. */
  function restore() {
    queue.forEach(function (entry) {
      var form = entry.button || !isHere(entry) ? null : document.getElementById(entry.form);
      Object.keys(form ? entry.values : {}).forEach(function (name) {
        form.querySelectorAll("[name='" + name + "']").forEach(function (field) {
          if (field.type === "radio") field.checked = field.value === entry.values[name];
          else if (field !== document.activeElement) field.value = entry.values[name];
        });
      });
    });
  }

  /* ── Others record too ── */

  function look() {
    if (document.hidden || sending || queue.length) return;
    fetch(location.pathname + "?stamp=1", { credentials: "same-origin" })
      .then(function (answer) {
        if (answer.redirected || !answer.ok) { if (answer.redirected) say("out"); return; }
        return answer.text().then(function (stamp) { return stamp === live.dataset.stamp ? say(standing()) : follow(); });
      })
      .catch(function () { say("offline"); });
  }

  /* What was refused is not all saved. */
  function standing() {
    return document.querySelector("[data-said]:not(:empty)") ? "refused" : null;
  }

  function isBusy() {
    return Array.prototype.some.call(live.querySelectorAll("textarea, input:not([type='hidden']):not([type='radio'])"), changed);
  }

  /* Whoever is writing stays with the item. */
  function follow() {
    var to = isBusy() && live.dataset.item ? location.pathname + "?item=" + live.dataset.item : location.href;
    return fetch(to, { credentials: "same-origin" }).then(function (answer) {
      if (answer.redirected || !answer.ok) return;
      return answer.text().then(function (text) {
        if (sending || queue.length) return;
        var page = parsed(text);
        refresh(page, null);
        say(standing(), page);
      });
    });
  }

  /* ── Controls ── */

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.id.indexOf("live-") !== 0) return;
    event.preventDefault();
    press(form, event.submitter);
  }, true);

  document.addEventListener("change", function (event) {
    var form = event.target.form;
    if (!form || !form.dataset.autosave) return;
    clearTimeout(typing[form.id]);
    delete typing[form.id];
    note(form, event.target);
  });

  document.addEventListener("input", function (event) {
    var form = event.target.form;
    if (!form || !form.dataset.autosave || event.target.type === "radio") return;
    clearTimeout(typing[form.id]);
    typing[form.id] = setTimeout(function () { delete typing[form.id]; note(form, event.target); }, PAUSE);
  });

  /* Nothing typed is lost with the page. */
  window.addEventListener("pagehide", function () {
    document.querySelectorAll("form[data-autosave]").forEach(function (form) {
      if (!typing[form.id]) return;
      clearTimeout(typing[form.id]);
      var field = form.querySelector("textarea");
      var entry = last(form, form.dataset.autosave) || { form: form.id, act: form.dataset.autosave, to: form.getAttribute("action"), seen: hidden(form), values: {} };
      entry.values[field.name] = field.value;
      if (queue.indexOf(entry) < 0) queue.push(entry);
      keep();
    });
  });

  setInterval(look, Number(live.dataset.poll) * 1000);
  window.addEventListener("focus", look);
  window.addEventListener("pageshow", look); /* it may be older than what was recorded while it was asked for */
  restore();
  send();
})();
