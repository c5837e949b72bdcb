// 断网 Keeps what belongs to nobody: the page that says there is no network. Everything else comes from the court, each time.
const KEPT = "mingjing-offline";
const OFFLINE = "/offline";

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.add(OFFLINE)));
  self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const asked = event.request;
  if (asked.mode === "navigate" && asked.method === "GET") {
    event.respondWith(fetch(asked).catch(() => caches.match(OFFLINE)));
  }
});
