// Above a long list stands a box: what does not hold the typed words is left out of sight, and what is left alone is chosen.
// Without this script the list stands whole, in its groups.
(function () {
  "use strict";

  function among(list, words) {
    const left = [...list.options].filter((one) => one.value !== "" && !(one.hidden = !one.text.includes(words)
      && !(one.parentElement.label || "").includes(words)));
    list.querySelectorAll("optgroup").forEach((group) => {
      group.hidden = [...group.children].every((one) => one.hidden);
    });
    if (words !== "" && left.length === 1) list.value = left[0].value;
  }

  function ticks(list, words) {
    list.querySelectorAll("details").forEach((group) => {
      const whole = group.querySelector("summary").textContent.includes(words);
      const rows = [...group.querySelectorAll("label")];
      rows.forEach((row) => {
        row.hidden = !whole && !row.textContent.includes(words) && !row.querySelector("input").checked;
      });
      group.hidden = rows.every((row) => row.hidden);
      if (words !== "") group.open = !group.hidden;
    });
  }

  function prepare(root) {
    root.querySelectorAll("[data-finds]").forEach((list) => {
      const box = document.createElement("input");
      box.type = "search";
      box.className = "form-control mj-find";
      box.placeholder = list.dataset.finds;
      box.setAttribute("aria-label", list.dataset.finds);
      list.removeAttribute("data-finds");
      if (list.tagName === "SELECT") list.before(box);
      else list.querySelector("details").before(box);
      box.addEventListener("input", () => (list.tagName === "SELECT" ? among : ticks)(list, box.value.trim()));
      box.addEventListener("keydown", (event) => {
        if (event.key === "Enter") event.preventDefault();
      });
    });
  }

  document.addEventListener("DOMContentLoaded", () => prepare(document));
  document.addEventListener("htmx:afterSwap", (event) => prepare(event.detail.target));
})();
