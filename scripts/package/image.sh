#!/bin/sh
# Makes of what Maven has built (with the profile dist) a folder that runs where there is no Java:
#
#   scripts/package/image.sh FOLDER
#
# bin/ has the launcher, lib/trakt/VERSION/ the runtime with the program in it, the help and the caches of
# the JVM, share/ completions and manual pages. The folder can be moved. All is the same in each build but for
# the caches (*.aot), which hold addresses. They are made here and not where trakt is installed:
# making them takes a quarter of a minute and a server, which no package manager should start.
[ $# = 1 ] || exit 2
mkdir -p "$1" && image=$(cd "$1" && pwd -P) || exit 1
cd "$(dirname "$0")/../.." || exit 1
. scripts/jdk.sh
set -e

built=$PWD/presentation/target/app
work=$PWD/target/rehearsal
programs=trakt/io.github.traktcli.presentation.cli
separator=:
case $(uname -s) in MINGW* | MSYS*)
  separator=';' # of class paths
  image=$(cygpath -m "$image") work=$(cygpath -m "$work")
;;
esac
rm -rf "$image" "$work"
mkdir -p "$image/bin" "$work"

version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
date=$(sed -n 's/.*<project.build.outputTimestamp>\([0-9-]*\)T.*/\1/p' pom.xml)
home=$image/lib/trakt/$version
mkdir -p "$home"

# The program: all jars as one module.
mkdir "$work/jars"
jars=
for jar in $(tr ':' '\n' <"$built/classpath.txt" | sed 's/.*\///') trakt.jar; do
  cp "$built/$jar" "$work/jars/$jar"
  jars="$jars $jar"
done
package=$PWD/scripts/package
# shellcheck disable=SC2086 # no blanks
(cd "$work/jars" && "$java_home/bin/java" "$package/WriteOut.java" "$built/help/options" $jars &&
  "$java_home/bin/java" "$package/OneModule.java" trakt ../module.jar \
    java.desktop,java.logging,java.xml,jdk.httpserver,jdk.unsupported $jars)

# The runtime. What holds for every start is told to it here, the rest by the launcher.
# -Xmn, SurvivorRatio: what a page of items leaves behind is cleared early, and what of it is in use then stays
# among the young, for the old are not cleared while there is memory: so long lists take little of it.
# -Xlog:disable: whatever the JVM has to say about its caches would go to standard output.
options="-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=10 -Xmn14m -XX:SurvivorRatio=2"
options="$options -XX:-UsePerfData -Xlog:disable -Djdk.reflect.useNativeAccessorOnly=true"
# The caches are mapped where they were made to be: elsewhere, each start would rewrite all their addresses.
options="$options -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
# What was compiled in the rehearsal would be compiled at each start, on a core that others need.
options="$options -XX:-AOTReplayTraining"
# No option is a date or a path to the parser: it need not look for their classes.
options="$options -Dpicocli.converters.excludes=java.* -Dpicocli.disable.closures=true"
# What reads the keys of a terminal calls the system by itself; else the JVM warns of it amid the question.
options="$options --enable-native-access=trakt"
# java.desktop reads pictures; what it has for windows, letters and sound is left out.
unused=
[ "$(uname -s)" != Linux ] || for part in awt_xawt fontmanager freetype jawt jsound splashscreen; do
  unused=$unused${unused:+,}/java.desktop/lib/lib$part.so
done
"$java_home/bin/jlink" ${unused:+--exclude-files "$unused"} --module-path "$work/module.jar" --add-modules trakt \
  --no-header-files --no-man-pages --compress zip-6 \
  --add-options="$options" --output "$home/runtime"
# TLS: what Conscrypt has for this system alone.
case $(uname -s) in
  Linux) natives=linux libraries=lib ;;
  Darwin) natives=osx libraries=lib ;;
  *) natives=windows libraries=bin ;;
esac
case $(uname -m) in
  x86_64 | amd64) natives=$natives-x86_64 ;;
  *) natives=$natives-aarch_64 ;;
esac
(cd "$work" && "$java_home/bin/jar" xf jars/conscrypt-openjdk-uber-*.jar META-INF/native)
cp "$work/META-INF/native/"*"-$natives".* "$home/runtime/$libraries"
cp "$java_home/lib/security/cacerts" "$work/cacerts" # in packages of Debian it is a link
rm -f "$home/runtime/lib/security/cacerts"
cp "$work/cacerts" "$home/runtime/lib/security/cacerts"
# Every other provider of cryptography would be made at each start, and none is used.
awk '
  /^security\.provider\.[0-9]+=/ { next }
  { print }
  END {
    count = split("SUN SunRsaSign SunEC SunJSSE SunJCE", names, " ")
    for (i = 1; i <= count; i++) print "security.provider." i "=" names[i]
  }' "$home/runtime/conf/security/java.security" >"$work/java.security"
cat "$work/java.security" >"$home/runtime/conf/security/java.security"

cp -R "$built/help" "$home/help"
[ ! -d "$built/man" ] || { mkdir -p "$image/share/man" && cp -R "$built/man" "$image/share/man/man1"; }

program() { # arguments
  "$home/runtime/bin/java" -m $programs.Main "$@" | tr -d '\r'
}
completion() { # shell, file
  mkdir -p "$image/share/${2%/*}"
  program completion "$1" >"$image/share/$2"
}
completion bash bash-completion/completions/trakt
completion zsh zsh/site-functions/_trakt
completion fish fish/vendor_completions.d/trakt.fish

case $(uname -s) in
  MINGW* | MSYS*)
    sed -e "s|@VERSION@|$version|" -e 's/\r*$/\r/' scripts/package/launcher.cmd >"$image/bin/trakt.cmd"
    sed -e "s|@VERSION@|$version|" scripts/package/launcher.ps1 >"$image/bin/trakt.ps1"
    ;;
  *)
    line=$(program --version)
    sed -e "s|@VERSION@|$version|" -e "s|@VERSION_LINE@|$line|" scripts/package/launcher.sh >"$image/bin/trakt"
    chmod 755 "$image/bin/trakt"
    ;;
esac

# The caches: each is what the JVM remembers of one run.
"$java_home/bin/keytool" -genkeypair -alias rehearsal -keyalg EC -groupname secp256r1 -validity 2 \
  -dname CN=localhost -ext san=dns:localhost,ip:127.0.0.1 \
  -keystore "$work/keys.p12" -storetype PKCS12 -storepass rehearsal 2>/dev/null
"$java_home/bin/keytool" -exportcert -rfc -alias rehearsal \
  -keystore "$work/keys.p12" -storepass rehearsal >"$work/authority.pem" 2>/dev/null
"$java_home/bin/java" -cp "$work/jars/*$separator$(echo presentation/target/rehearsal/mockwebserver3-*.jar)" \
  scripts/package/RehearsalServer.java "$work/keys.p12" "$work/addresses" $$ &
server=$!
trap 'kill $server 2>/dev/null || :' EXIT
until grep -qs TOKEN "$work/addresses"; do
  kill -0 $server
  sleep 0.1
done
. "$work/addresses"

remember() { # cache, token
  sed "s|\$HTTPS|$HTTPS|g; s|\$HTTP|$HTTP|g" "scripts/package/$1.txt" >"$work/$1.txt"
  LC_ALL=C.UTF-8 HOME=$work SSL_CERT_FILE=$work/authority.pem \
    TRAKT_CONFIG_DIR=$work/config TRAKT_STATE_DIR=$work/state TRAKT_CACHE_DIR=$work/cache \
    TRAKT_API_URL=$HTTPS TRAKT_AUTH_URL=$HTTPS TRAKT_ACCESS_TOKEN=$2 TRAKT_CLIENT_ID=rehearsal \
    "$home/runtime/bin/java" -XX:AOTCacheOutput="$home/$1.aot" "-Dtrakt.help=$home/help" -Dtrakt.tty= \
    -Dtrakt.locale= -m $programs.Rehearsal <"$work/$1.txt" >"$work/$1.out" 2>"$work/$1.err" || {
    cat "$work/$1.err" >&2
    echo "trakt: the rehearsal for the cache $1 has failed." >&2
    exit 1
  }
  [ -s "$home/$1.aot" ]
}
remember light ''
remember local ''
remember read "$TOKEN"
