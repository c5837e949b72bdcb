# Trains the ahead-of-time caches of JDK 25: one run of a server, one of a short command. Sourced by prepare.sh.
# Without a cache everything works, only slower; so a failure here is noted and nothing more.
# shellcheck shell=bash

training_home=$build/training

train_command() {
  java_options limits
  printf '%s\n' \
    '{"id":"1","limit":"CIV-1-ORD","start":"2026-03-31","custody":false,"events":[{"kind":"exclusion","ground":"EX-07","from":"2026-05-01","to":"2026-06-10"}]}' |
    MINGJING_HOME=$training_home "$java" "${options[@]}" "-XX:AOTCacheOutput=$build/command.aot" "$MAIN_CLASS" limits
}

train_server() {
  local port=$((30000 + RANDOM % 2000)) pid waited=0
  java_options serve
  MINGJING_HOME=$training_home "$java" "${options[@]}" "-XX:AOTCacheOutput=$build/server.aot" "$MAIN_CLASS" serve --port "$port" &
  pid=$!
  until page "$port" /actuator/health; do
    sleep 0.5
    waited=$((waited + 1))
    if [ $waited -gt 240 ] || ! kill -0 $pid 2>/dev/null; then
      kill -KILL $pid 2>/dev/null || true
      return 1
    fi
  done
  page "$port" / && page "$port" /login
  kill -TERM $pid
  wait $pid || true
  [ -f "$build/server.aot" ]
}

# Asks for one page over plain HTTP; true when an answer came.
page() {
  local answer
  { exec 8<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null || return 1
  printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "$2" >&8
  IFS= read -r answer <&8 || answer=
  cat <&8 >/dev/null
  exec 8<&-
  [ -n "$answer" ]
}

# The training data go again; root may have had to keep them outside the repository.
forget_training() {
  local data=$training_home/postgres target
  if [ -L "$data" ]; then
    target=$(dirname "$(readlink "$data")")
    case $target in /var/lib/mingjing-*) rm -rf "$target" ;; esac
  fi
  rm -rf "$training_home"
}

say '  正在记录启动过程，使以后启动更快……' '  recording a start, so that later starts are quick …'
forget_training
mkdir -p "$training_home"
if [ -d "$build/postgres/postgres-18.6.0" ]; then
  ln -s "$build/postgres/postgres-18.6.0" "$training_home/postgres-18.6.0"
fi
train_command >>"$build/build.log" 2>&1 || true
[ -f "$build/command.aot" ] || say '  （短命令的启动缓存未生成，不影响使用）' '  (no start cache for short commands; everything works without it)'
train_server >>"$build/build.log" 2>&1 || say '  （服务的启动缓存未生成，不影响使用）' '  (no start cache for the server; everything works without it)'
forget_training
rm -f "$build"/*.aot.config
