// A form that came back with errors: the reader starts at the list of them.
document.addEventListener("DOMContentLoaded", () => {
  const list = document.querySelector("[data-focus]");
  if (list) list.focus();
});
