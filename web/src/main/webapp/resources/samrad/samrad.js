/* Menus, dialogs and the theme. Loaded in the head, so that the theme is there before the first pixel. */
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");

  function kept(value) {
    try {
      if (value) localStorage.setItem("samrad.theme", value);
      return localStorage.getItem("samrad.theme");
    } catch (refused) {
      return null;
    }
  }
  if (/^(light|dark)$/.test(kept() || "")) root.dataset.theme = kept();

  document.addEventListener("click", function (event) {
    document.querySelectorAll("details.menu[open]").forEach(function (menu) {
      if (!menu.contains(event.target)) menu.open = false;
    });

    var toggle = event.target.closest("[data-toggle]");
    if (toggle) {
      var target = document.getElementById(toggle.dataset.toggle);
      toggle.setAttribute("aria-expanded", String(target.classList.toggle("is-open")));
    }
    var opener = event.target.closest("[data-dialog]");
    if (opener) document.getElementById(opener.dataset.dialog).showModal();
    var closer = event.target.closest("[data-close]");
    if (closer) closer.closest("dialog").close();
    if (event.target.closest("[data-print]")) print();
    if (event.target.closest("[data-theme-next]")) {
      var dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      kept(root.dataset.theme);
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    var menu = event.target.closest("details.menu[open]");
    if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
  });
})();
