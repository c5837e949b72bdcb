// The drawer: a link with hx-target="#drawer-body" opens here; without this script it leads to its own page.
(function () {
  "use strict";
  let opener = null;
  const drawer = () => document.getElementById("drawer");
  const covers = () => window.matchMedia("(max-width: 767px)").matches;

  function open() {
    drawer().hidden = false;
    document.body.classList.add("mj-drawer-open");
    document.querySelector(".mj-house").inert = covers();
    const body = document.getElementById("drawer-body");
    body.scrollTop = 0;
    body.focus();
  }

  function close() {
    if (drawer().hidden) return;
    drawer().hidden = true;
    document.body.classList.remove("mj-drawer-open");
    document.querySelector(".mj-house").inert = false;
    if (opener && opener.isConnected) opener.focus();
  }

  document.addEventListener("click", (event) => {
    if (event.target.closest("#drawer-close")) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && drawer()) close();
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.target && event.detail.target.id === "drawer-body") opener = event.detail.elt;
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id !== "drawer-body") return;
    document.getElementById("drawer-whole").href = event.detail.requestConfig.path;
    open();
  });
  // What cannot be swapped in is shown as its own page, with its reason.
  ["htmx:responseError", "htmx:sendError"].forEach((name) =>
    document.addEventListener(name, (event) => {
      const link = event.detail.elt.closest("a[href]");
      if (link) window.location.assign(link.href);
    }),
  );
})();
