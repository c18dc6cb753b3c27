# To be sourced. Sets java_home to a JDK that is new enough, and ends the script with one sentence
# where there is none. It looks at files only, for starting a JVM to ask would take too long.

is_fit() {
  [ -x "$1/bin/java" ] && [ -r "$1/release" ] && { [ -x "$1/bin/javac" ] || [ -x "$1/bin/javac.exe" ]; } || return 1
  while IFS='="' read -r key _ value _; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value%%[!0-9]*}
    [ "${value:-0}" -ge 25 ]
    return
  done <"$1/release"
  return 1
}

find_java_home() {
  for java_home in "${TRAKT_JAVA_HOME-}" "${JAVA_HOME-}"; do
    [ -n "$java_home" ] && is_fit "$java_home" && return
  done
  if java_home=$(command -v java); then
    while [ -h "$java_home" ]; do
      link=$(readlink "$java_home")
      case $link in
        /*) java_home=$link ;;
        *) java_home=${java_home%/*}/$link ;;
      esac
    done
    java_home=${java_home%/bin/java*}
    is_fit "$java_home" && return
  fi
  for java_home in \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "${MISE_DATA_DIR:-$HOME/.local/share/mise}"/installs/java/* \
    "$HOME"/.asdf/installs/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "/c/Program Files"/*/jdk*; do
    is_fit "$java_home" && return
  done
  [ -x /usr/libexec/java_home ] && java_home=$(/usr/libexec/java_home -v 25+ 2>/dev/null) && is_fit "$java_home"
}

find_java_home || {
  echo "trakt needs a JDK 25 or newer and found none: please install one, for instance from https://adoptium.net, or set JAVA_HOME." >&2
  exit 1
}

# Maven on that JDK, without the JDK's warnings about what Maven does.
maven() {
  command -v mvn >/dev/null || {
    echo "trakt is built by Maven 3.8 or newer: please install it, for instance from https://maven.apache.org." >&2
    return 1
  }
  JAVA_HOME=$java_home \
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS-}" \
    mvn -B "$@"
}
