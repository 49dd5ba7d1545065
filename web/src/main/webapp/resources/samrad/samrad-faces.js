/* What Faces pages need on top of samrad.js: focus, one submit at a time, drafts, and the end of a session.
   Stands last in the body. Bears a page without PrimeFaces, which has no jQuery. */
(function () {
  "use strict";
  var watch = document.getElementById("watch");

  /* ── Focus ── */

  /* To the summary or the message on top, or else to the first field that is wrong. */
  function focusError(within) {
    var target = (within && (within.querySelector("[data-focus-now]") || within.querySelector("[aria-invalid='true']")))
      || document.querySelector("[data-focus-now]") || document.querySelector("[aria-invalid='true']");
    if (target) target.focus();
  }

  var headings = []; /* of the sections the pressed button stands in, the nearest first */

  function rememberPlace(source) {
    headings = [];
    for (var at = source && source.closest("section[aria-labelledby]"); at; at = at.parentNode.closest("section[aria-labelledby]")) {
      headings.push(at.getAttribute("aria-labelledby"));
    }
  }

  /* The button that was pressed is not needed any more; whoever uses the keyboard goes on in its section. */
  function stayInPlace(id) {
    if (!id || document.getElementById(id) || (document.activeElement && document.activeElement !== document.body)) return;
    var heading = headings.map(function (each) { return document.getElementById(each); }).filter(Boolean)[0];
    if (!heading) return;
    heading.setAttribute("tabindex", "-1");
    heading.focus({ preventScroll: true });
  }

  document.addEventListener("click", function (event) {
    var dismiss = event.target.closest("[data-dismiss]");
    if (!dismiss) return;
    dismiss.closest(".toast").remove();
    document.getElementById("main").focus({ preventScroll: true });
  });

  /* ── Receipts ── */

  /* A live region speaks of what comes into it, not of what a page is loaded with. */
  function announceReceipts() {
    document.querySelectorAll(".toasts .toast").forEach(function (toast) {
      var list = toast.parentNode;
      toast.remove();
      setTimeout(function () { list.append(toast); }, 100);
    });
  }

  /* ── One submit at a time ── */

  function isBusy(element) { return element && element.getAttribute("aria-busy") === "true"; }

  /* In the capturing phase: a second click must not reach PrimeFaces. */
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button, a.button");
    if (isBusy(button)) { event.preventDefault(); event.stopImmediatePropagation(); }
  }, true);

  /* ── Files that are too large: said before they are sent ── */

  function judgeSize(input) {
    var large = Array.prototype.some.call(input.files, function (file) { return file.size > Number(input.dataset.largest); });
    input.setCustomValidity(large ? input.dataset.tooLarge : "");
    return !large;
  }

  document.addEventListener("change", function (event) {
    if (event.target.matches("input[data-largest]") && !judgeSize(event.target)) event.target.reportValidity();
  });

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button[type='submit']");
    var files = button && button.form ? button.form.querySelectorAll("input[data-largest]") : [];
    Array.prototype.forEach.call(files, function (input) {
      if (judgeSize(input)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      input.reportValidity();
    });
  }, true);

  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "true";
    if (event.submitter) event.submitter.setAttribute("aria-busy", "true");
    if (form.matches("[data-sign-out]")) forgetDrafts();
    markSubmitted(form);
  });

  /* The back button brings the page back as it was left: busy. */
  window.addEventListener("pageshow", function (event) {
    if (!event.persisted) return;
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
    document.querySelectorAll("[aria-busy='true']").forEach(function (element) { element.removeAttribute("aria-busy"); });
  });

  function busy(source, on) {
    var element = document.getElementById(source);
    if (!element || !element.matches(".button")) return;
    if (on) element.setAttribute("aria-busy", "true");
    else element.removeAttribute("aria-busy");
  }

  /* ── Drafts: what is typed in form[data-draft="version"] but not saved ── */

  var PREFIX = "samrad.draft:";

  function store(work) {
    try { return work(sessionStorage); } catch (refused) { return null; }
  }

  function draftKey(form) {
    return PREFIX + watch.dataset.person + ":" + location.pathname + ":" + form.id + ":" + form.dataset.draft;
  }

  function forgetDrafts(which) {
    store(function (storage) {
      Object.keys(storage).forEach(function (key) {
        if (key.indexOf(PREFIX) === 0 && (!which || which(key, storage.getItem(key)))) storage.removeItem(key);
      });
    });
  }

  /* Never a password, a file, a hidden field, or what asks not to be kept. */
  function keepable(field) {
    return field.name && !field.closest("[data-no-draft]") && !/^(password|file|hidden|submit|button|image|reset)$/.test(field.type);
  }

  function readForm(form) {
    var values = {};
    Array.prototype.filter.call(form.elements, keepable).forEach(function (field) {
      values[field.name] = values[field.name] || [];
      if (/^(checkbox|radio)$/.test(field.type)) { if (field.checked) values[field.name].push(field.value); }
      else if (field.multiple) Array.prototype.forEach.call(field.selectedOptions, function (option) { values[field.name].push(option.value); });
      else values[field.name].push(field.value);
    });
    return values;
  }

  function writeForm(form, values) {
    var seen = {};
    Array.prototype.filter.call(form.elements, keepable).forEach(function (field) {
      var wanted = values[field.name];
      if (!wanted) return;
      if (/^(checkbox|radio)$/.test(field.type)) field.checked = wanted.indexOf(field.value) >= 0;
      else if (field.multiple) Array.prototype.forEach.call(field.options, function (option) { option.selected = wanted.indexOf(option.value) >= 0; });
      else {
        seen[field.name] = (seen[field.name] || 0) + 1;
        if (wanted.length >= seen[field.name]) field.value = wanted[seen[field.name] - 1];
      }
    });
  }

  function saveDraft(form) {
    store(function (storage) { storage.setItem(draftKey(form), JSON.stringify({ values: readForm(form) })); });
  }

  function markSubmitted(form) {
    if (!watch || !form.matches("[data-draft]")) return;
    store(function (storage) { storage.setItem(draftKey(form), JSON.stringify({ values: readForm(form), sent: true })); });
  }

  /* A receipt on the page says that what was sent is saved; without one it was not. */
  function settleDrafts() {
    var saved = document.querySelector("[data-receipt]");
    store(function (storage) {
      Object.keys(storage).forEach(function (key) {
        if (key.indexOf(PREFIX) !== 0) return;
        var draft = JSON.parse(storage.getItem(key));
        if (!draft.sent) return;
        if (saved) storage.removeItem(key);
        else { delete draft.sent; storage.setItem(key, JSON.stringify(draft)); }
      });
    });
  }

  function leavesPage(xhr) {
    return !!xhr && /<redirect[ >]/.test(xhr.responseText || "");
  }

  function restoreDraft(form) {
    var original = readForm(form);
    var text = store(function (storage) { return storage.getItem(draftKey(form)); });
    if (!text) return;
    var values = JSON.parse(text).values;
    if (JSON.stringify(values) === JSON.stringify(original)) return;
    writeForm(form, values);
    var note = document.getElementById("draft-note").content.firstElementChild.cloneNode(true);
    note.querySelector("[data-draft-discard]").addEventListener("click", function () {
      store(function (storage) { storage.removeItem(draftKey(form)); });
      writeForm(form, original);
      note.remove();
      var first = Array.prototype.filter.call(form.elements, keepable)[0];
      if (first) first.focus();
    });
    form.prepend(note);
    followUp(form, original);
  }

  /* What depends on a field that came back, such as the address that a name gives, follows it. */
  function followUp(form, original) {
    if (!window.jQuery) return;
    jQuery(function () {
      Array.prototype.filter.call(form.elements, keepable).forEach(function (field) {
        if (field.dataset.ajax && field.type === "text" && field.value !== original[field.name][0]) {
          field.dispatchEvent(new Event("change", { bubbles: true }));
        }
      });
    });
  }

  function startDrafts() {
    if (!watch) {
      /* Signed out on purpose: nothing stays. Timed out: it waits. */
      if (new URLSearchParams(location.search).get("why") === "out") forgetDrafts();
      return;
    }
    forgetDrafts(function (key) { return key.indexOf(PREFIX + watch.dataset.person + ":") !== 0; });
    settleDrafts();
    var refused = document.querySelector(".error-summary, .top-messages .message--act");
    document.querySelectorAll("form[data-draft]").forEach(function (form) {
      if (!refused) restoreDraft(form);
      ["input", "change"].forEach(function (kind) {
        form.addEventListener(kind, function () { saveDraft(form); });
      });
    });
    document.addEventListener("click", function (event) {
      var cancel = event.target.closest("[data-draft-cancel]");
      var form = cancel && cancel.closest("form[data-draft]");
      if (form) store(function (storage) { storage.removeItem(draftKey(form)); });
    });
  }

  /* ── The end of a session ── */

  var WARN = 120; /* seconds before */

  function startWatch() {
    if (!watch) return;
    var idle = Number(watch.dataset.idle);
    var ends = Date.now() + Number(watch.dataset.left) * 1000;
    var quietSince = Date.now();
    var told = false;
    var quietDialog = document.getElementById("session-idle");
    var endDialog = document.getElementById("session-end");
    var others = window.BroadcastChannel ? new BroadcastChannel("samrad.session") : null;

    function alive() {
      quietSince = Date.now();
      if (quietDialog.open) quietDialog.close();
      if (others) others.postMessage("alive");
    }

    function show(dialog, seconds) {
      var text = Math.floor(seconds / 60) + ":" + String(Math.floor(seconds % 60)).padStart(2, "0");
      dialog.querySelector("[data-session-left]").textContent = text;
      if (!dialog.open && dialog.dataset.closed !== "true") dialog.showModal();
    }

    function leave() {
      var here = location.pathname.substring(watch.dataset.root.length) + location.search;
      location.assign(watch.dataset.signin + "?why=idle&to=" + encodeURIComponent(here));
    }

    function look() {
      var now = Date.now();
      var idleLeft = idle > 0 ? idle - (now - quietSince) / 1000 : Infinity;
      var endLeft = (ends - now) / 1000;
      if (idleLeft <= 0 || endLeft <= 0) { clearInterval(timer); leave(); return; }
      if (idleLeft <= WARN) show(quietDialog, idleLeft);
      else if (endLeft <= WARN * 5 && !told) { told = true; show(endDialog, endLeft); }
      if (endDialog.open) show(endDialog, endLeft);
    }

    if (others) others.onmessage = function (event) {
      if (event.data === "alive") { quietSince = Date.now(); if (quietDialog.open) quietDialog.close(); }
    };
    alive();
    quietDialog.querySelector("[data-session-stay]").addEventListener("click", stay);
    quietDialog.addEventListener("cancel", stay);

    function stay() {
      fetch(watch.dataset.ping, { method: "POST", credentials: "same-origin" })
        .then(function (answer) { if (answer.ok) alive(); else leave(); });
    }

    /* Every answer of the server began the quiet time anew. */
    if (window.jQuery) jQuery(document).on("pfAjaxComplete", alive);
    document.addEventListener("samrad:alive", alive);
    var timer = setInterval(look, 1000);
  }

  /* ── What folds: open where there is room, where an address leads into it, and on paper ── */

  function openFolds(folds) {
    folds.forEach(function (fold) { fold.open = true; });
  }

  function allFolds() {
    return document.querySelectorAll("details[data-open-wide]");
  }

  /* The browser has gone there while it was closed. */
  function revealTarget() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.substring(1));
    var fold = target && target.closest("details.fold");
    if (!fold || fold.open) return;
    fold.open = true;
    target.scrollIntoView();
  }

  function startFolds() {
    if (matchMedia("(min-width: 48rem)").matches) openFolds(allFolds());
    revealTarget();
    window.addEventListener("hashchange", revealTarget);
    window.addEventListener("beforeprint", function () { openFolds(allFolds()); });
  }

  /* ── The order of a list: by dragging a line, or by buttons that keep the focus ── */

  var dragged = null;
  var home = null;

  function lineOf(event) {
    var line = event.target.closest ? event.target.closest("[data-order] > li") : null;
    return line && line.parentNode.dataset.order ? line : null;
  }

  document.addEventListener("dragstart", function (event) {
    dragged = lineOf(event);
    if (!dragged) return;
    home = dragged.nextElementSibling;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", dragged.dataset.item);
    dragged.classList.add("is-dragged");
  });

  document.addEventListener("dragover", function (event) {
    var over = dragged && lineOf(event);
    if (!over || over.parentNode !== dragged.parentNode) return;
    event.preventDefault();
    if (over === dragged) return;
    var box = over.getBoundingClientRect();
    over.parentNode.insertBefore(dragged, event.clientY > box.top + box.height / 2 ? over.nextElementSibling : over);
  });

  document.addEventListener("drop", function (event) {
    var over = dragged && lineOf(event);
    if (!over) return;
    event.preventDefault();
    var list = dragged.parentNode;
    var place = Array.prototype.indexOf.call(list.children, dragged) + 1;
    home = false;
    window[list.dataset.order]([{ name: "item", value: dragged.dataset.item }, { name: "to", value: place }]);
  });

  document.addEventListener("dragend", function () {
    if (!dragged) return;
    dragged.classList.remove("is-dragged");
    if (home !== false) dragged.parentNode.insertBefore(dragged, home);
    dragged = null;
  });

  /* The line stands elsewhere now, and with it the button that was pressed. */
  function followMoved() {
    var line = document.querySelector("[data-moved='up'], [data-moved='down']");
    var button = line && line.querySelector("[data-move='" + line.dataset.moved + "']");
    if (button) button.focus();
  }

  /* ── PrimeFaces ── */

  function sourceOf(settings) {
    return settings && settings.source ? (settings.source.id || settings.source) : "";
  }

  function startPrimeFaces() {
    if (!window.jQuery) return;
    jQuery(document)
      .on("pfAjaxSend", function (event, xhr, settings) {
        var source = document.getElementById(sourceOf(settings));
        busy(sourceOf(settings), true);
        rememberPlace(source);
        if (source && source.matches("button, .button") && source.closest("form")) markSubmitted(source.closest("form"));
      })
      .on("pfAjaxComplete", function (event, xhr, settings, args) {
        busy(sourceOf(settings), false);
        if (!leavesPage(xhr)) settleDrafts(); /* the receipt stands on the page to come */
        followMoved();
        var source = document.getElementById(sourceOf(settings));
        if (args && args.validationFailed) { focusError(source && source.closest("form")); return; }
        if (!leavesPage(xhr)) stayInPlace(sourceOf(settings));
        if (source && source.matches("[data-done-close]")) source.closest("dialog").close();
      });
  }

  startPrimeFaces();
  startDrafts();
  announceReceipts();
  startWatch();
  startFolds();
  focusError();
})();
