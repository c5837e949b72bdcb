// A phrase that is chosen is written into the box it belongs to, where it can be seen and changed; without this script it is
// sent beside what was typed.
document.addEventListener("change", (event) => {
  const list = event.target.closest("select[data-fills]");
  const box = list && document.getElementById(list.dataset.fills);
  if (!box || !list.value) return;
  const typed = box.value.trimEnd();
  box.value = typed === "" ? list.value : typed + "\n" + list.value;
  list.value = "";
  box.focus();
});
