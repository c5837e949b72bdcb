// What was done is said once: neither a reload nor a copied address says it again.
document.addEventListener("DOMContentLoaded", () => {
  const address = new URL(location.href);
  if (address.searchParams.has("done")) {
    address.searchParams.delete("done");
    history.replaceState(history.state, "", address);
  }
});
