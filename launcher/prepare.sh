# What ./mingjing and ./test share: the JDK, the build, the options of the Java program. Sourced by bash, never run.
# shellcheck shell=bash

MAIN_CLASS=org.mingjing.court.commands.Mingjing
JAVA_MAJOR=25
build=$MINGJING_ROOT/.build
java=
options=()

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) chinese=true ;; *) chinese=false ;; esac

# File names are read in the locale's character set: make it UTF-8, keep the language.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8 | *[Uu][Tt][Ff]-8) ;;
  *)
    unset LC_ALL
    export LC_CTYPE=C.UTF-8
    ;;
esac

# Says one line in the user's language, on stderr: stdout belongs to the program.
say() {
  if $chinese; then printf '%s\n' "$1" >&2; else printf '%s\n' "$2" >&2; fi
}

stop() {
  say "$1" "$2"
  exit 1
}

# The JDK's major version from its release file; from the program itself where there is none.
java_major() {
  local home version
  home=$(dirname "$(dirname "$1")")
  if [ -r "$home/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
  else
    version=$("$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  fi
  printf '%s' "$version"
}

usable_jdk() {
  [ -x "$1" ] && [ -x "$(dirname "$1")/javac" ] && [ "$(java_major "$1")" = $JAVA_MAJOR ]
}

# Sets $java to the java of a JDK 25.
find_java() {
  local candidate remembered
  if [ -n "${MINGJING_JAVA:-}" ]; then
    candidate=$MINGJING_JAVA
    [ -d "$candidate" ] && candidate=$candidate/bin/java
    usable_jdk "$candidate" || stop "MINGJING_JAVA=$MINGJING_JAVA 不是 JDK $JAVA_MAJOR。" \
      "MINGJING_JAVA=$MINGJING_JAVA is not a JDK $JAVA_MAJOR."
    java=$candidate
    return
  fi
  if [ -r "$build/java" ]; then
    read -r remembered <"$build/java" || true
    if [ -x "$remembered" ] && [ -z "${JAVA_HOME:-}" ]; then
      java=$remembered
      return
    fi
  fi
  search_java && return
  install_java && search_java && return
  say "没有找到 JDK $JAVA_MAJOR。请安装后重试（例如 apt-get install openjdk-$JAVA_MAJOR-jdk-headless，或 Temurin $JAVA_MAJOR 解压到 /usr/lib/jvm），" \
    "No JDK $JAVA_MAJOR found. Install one and try again (apt-get install openjdk-$JAVA_MAJOR-jdk-headless, or unpack Temurin $JAVA_MAJOR into /usr/lib/jvm),"
  stop "或用 MINGJING_JAVA=/路径/jdk-$JAVA_MAJOR 指定。" "or name it with MINGJING_JAVA=/path/to/jdk-$JAVA_MAJOR."
}

search_java() {
  local candidate
  for candidate in "${JAVA_HOME:-/nowhere}/bin/java" /usr/lib/jvm/*/bin/java /opt/*/bin/java \
    "${HOME:-/nowhere}"/.sdkman/candidates/java/*/bin/java "${HOME:-/nowhere}"/.jdks/*/bin/java \
    "$(readlink -f "$(command -v java || echo /nowhere)")"; do
    if usable_jdk "$candidate"; then
      java=$candidate
      return 0
    fi
  done
  return 1
}

install_java() {
  local package=openjdk-$JAVA_MAJOR-jdk-headless
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && apt-cache show "$package" >/dev/null 2>&1 || return 1
  say "正在安装 $package ……" "Installing $package …"
  DEBIAN_FRONTEND=noninteractive apt-get install -y -q "$package" >&2 </dev/null
}

# All that the product is built from, and how; tests and measurements are not part of it.
sources() {
  find "$MINGJING_ROOT" -maxdepth 2 -name pom.xml -not -path "$MINGJING_ROOT/bench/*" "$@"
  find "$MINGJING_ROOT/launcher" "$@"
  find "$MINGJING_ROOT"/*/src/main -not -path "$MINGJING_ROOT/bench/*" "$@"
}

fingerprint() {
  sources -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sed "s|$MINGJING_ROOT||" | sha256sum
}

up_to_date() {
  [ -f "$build/stamp" ] && [ -f "$build/app/court.jar" ] || return 1
  [ -z "$(sources -newer "$build/stamp" -print -quit)" ] && return 0
  [ "$(fingerprint)" = "$(cat "$build/stamp")" ] || return 1
  touch "$build/stamp" 2>/dev/null || true
}

build_if_needed() {
  up_to_date && return
  mkdir -p "$build" 2>/dev/null && [ -w "$build" ] || stop "无法写入 $build，请由该目录的所有者先构建一次。" \
    "Cannot write $build; let the owner of the folder build once."
  (
    if command -v flock >/dev/null; then flock 9; fi
    up_to_date || build_now
  ) 9>"$build/lock"
}

build_now() {
  local started=$SECONDS log=$build/build.log
  command -v mvn >/dev/null || stop "构建需要 Maven 3.8.7 或更高版本：apt-get install maven" \
    "The build needs Maven 3.8.7 or later: apt-get install maven"
  say "正在构建明镜（首次需下载依赖，约几分钟）……" "Building Mingjing (the first time takes some minutes, to download what it needs) …"
  fingerprint >"$build/stamp.new"
  if ! maven -DskipTests -pl court -am package 2>&1 | tee "$log" | progress; then
    grep -E '^\[ERROR\]|^\[WARNING\] .*\.java' "$log" | head -n 20 >&2 || true
    stop "构建失败，完整日志：$log" "The build failed; the whole log is in $log"
  fi
  unpack_and_train
  printf '%s\n' "$java" >"$build/java"
  mv "$build/stamp.new" "$build/stamp"
  say "构建完成，用时 $((SECONDS - started)) 秒。" "Built in $((SECONDS - started)) s."
}

# Runs Maven, and all that it starts, on the JDK found.
maven() {
  local home
  home=$(dirname "$(dirname "$java")")
  (cd "$MINGJING_ROOT" && JAVA_HOME=$home PATH=$home/bin:$PATH PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 \
    mvn -B -Dstyle.color=never "$@" </dev/null)
}

# From Maven's output to one line for each module, and a dot's worth of words for the downloads.
progress() {
  local line downloads=0
  while IFS= read -r line; do
    case $line in
      *'Downloaded from'*)
        downloads=$((downloads + 1))
        [ $((downloads % 100)) = 0 ] && say "  已下载 $downloads 个文件" "  $downloads files downloaded"
        ;;
      '[INFO] Building '*'['*'/'*']') printf '  %s\n' "${line#\[INFO\] Building }" >&2 ;;
    esac
  done
  return 0
}

# Lays the jars out as the JVM likes them, then records what a start loads so that the next starts are quick.
unpack_and_train() {
  local jar
  jar=$(ls -t "$MINGJING_ROOT"/court/target/court-*.jar | grep -v -e sources -e javadoc | head -n 1)
  rm -rf "$build/app.new" "$build/app.jar"
  cp "$jar" "$build/court.jar"
  "$java" -Djarmode=tools -jar "$build/court.jar" extract --destination "$build/app.new" --force >>"$build/build.log" 2>&1 ||
    stop "无法展开 $jar，见 $build/build.log" "Cannot lay out $jar; see $build/build.log"
  rm -rf "$build/app" "$build"/*.aot "$build/court.jar"
  mv "$build/app.new" "$build/app"
  . "$MINGJING_ROOT/launcher/train.sh"
}

# Sets $options for the command named $1.
java_options() {
  options=(
    --enable-native-access=ALL-UNNAMED
    --sun-misc-unsafe-memory-access=allow
    -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
    "-Djava.util.logging.SimpleFormatter.format=%1\$tT %5\$s%n"
    -Xlog:disable -Xlog:all=error:stderr
  )
  if $chinese; then options+=(-Duser.language=zh -Duser.country=CN); else options+=(-Duser.language=en); fi
  # Commands that answer at once need neither the optimising compiler nor parallel collection; the others start Spring.
  case $1 in
    limits | doctor | completion | -* | '')
      cache=$build/command.aot
      options+=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1)
      ;;
    *) cache=$build/server.aot ;;
  esac
  [ -f "$cache" ] && options+=("-XX:AOTCache=$cache")
  options+=(-cp "$build/app/court.jar")
}

# Papers of the court are set in Song and Kai, with a large font for rare characters: see docs/adr/0011.
paper_fonts=(
  fonts-arphic-gbsn00lp:/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf
  fonts-arphic-gkai00mp:/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf
  fonts-arphic-uming:/usr/share/fonts/truetype/arphic/uming.ttc
  fonts-droid-fallback:/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf
)

# Names the packages of the paper fonts that are not here, one a line.
missing_paper_fonts() {
  local font
  for font in "${paper_fonts[@]}"; do [ -r "${font#*:}" ] || printf '%s\n' "${font%%:*}"; done
}

# Without them everything but the papers works: a court may have named its own.
offer_paper_fonts() {
  local missing
  missing=$(missing_paper_fonts | tr '\n' ' ')
  [ -z "$missing" ] && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "正在安装文书字体 $missing……" "Installing fonts for papers: $missing…"
    # shellcheck disable=SC2086 # several packages
    DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2 </dev/null && return
    # shellcheck disable=SC2086 # several packages
    { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing; } >&2 </dev/null && return
  fi
  say "缺少文书字体，制作 PDF 文书前请安装：sudo apt-get install -y $missing" \
    "Fonts for papers are missing; before making any as PDF: sudo apt-get install -y $missing"
}
