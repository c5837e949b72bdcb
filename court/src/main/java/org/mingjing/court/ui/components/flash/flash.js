// What was done is said once: neither a reload nor a copied address says it again.
document.addEventListener("DOMContentLoaded", () => {
  const address = new URL(location.href);
  const said = ["done", "saved"].filter((name) => address.searchParams.has(name));
  if (said.length > 0) {
    said.forEach((name) => address.searchParams.delete(name));
    history.replaceState(history.state, "", address);
  }
});
