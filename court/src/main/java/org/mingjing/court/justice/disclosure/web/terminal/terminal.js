// The machine's own printer; and a page that the browser kept is asked for anew, so that nothing of the last visitor comes back.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});
window.addEventListener("pageshow", (event) => {
  if (event.persisted && document.querySelector(".mj-kiosk")) window.location.replace("/terminal");
});
