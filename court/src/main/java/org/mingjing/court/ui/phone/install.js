// 安装 The worker is what makes the pages installable; it keeps nothing about anybody.
if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/worker.js");
}
