#!/bin/sh
# trakt @VERSION@, run by the Java runtime that it brings along. TRAKT_JAVA_OPTIONS are further options
# for it.
case $#:${1-} in
  1:--version | 1:-V) echo '@VERSION_LINE@' 2>/dev/null && exit 0 ;;
esac

self=$0
case $self in */*) ;; *) [ -f "./$self" ] && self=./$self || self=$(command -v -- "$self") ;; esac
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in
    /*) self=$link ;;
    *) self=${self%/*}/$link ;;
  esac
done
home=${self%/*}/../lib/trakt/@VERSION@

# A small cache is opened sooner than a large one: help and local commands have their own.
cache=read
case " $* " in
  *' -h '* | *' --help '*) cache=light ;;
  *) case ${1-} in
    '' | help) cache=light ;;
    alias | cache | completion | config | version) cache=local ;;
    auth) case ${TRAKT_ACCESS_TOKEN-} in '') # whoever is signed in is asked about over the network
      cache=local
      for folder in "${TRAKT_STATE_DIR-}" "${XDG_STATE_HOME:-${HOME-}/.local/state}/trakt" \
        "${HOME-}/Library/Application Support/trakt"; do
        for file in "$folder"/credentials-*; do [ ! -e "$file" ] || cache=read; done
      done
    ;; *) cache=read ;; esac ;;
  esac ;;
esac

# The runtime does not start in a folder that was deleted. Shells know of none then, and only ask again.
# Help needs no folder; all else may read or write in one.
[ -d "$PWD" ] || [ -n "$(pwd -P 2>/dev/null)" ] || case $cache:$home in
  light:/*) cd / ;;
  *)
    echo 'trakt: The current folder is not there any more. Change to another, for instance by cd.' >&2
    exit 1
    ;;
esac

# The runtime reads arguments, file names and the environment by the locale: they are UTF-8 in each.
locale=${LC_ALL-}
{ LC_ALL=C.UTF-8; } 2>/dev/null # bash says where it has no such locale
export LC_ALL
MALLOC_TOP_PAD_=4194304 MALLOC_ARENA_MAX=1
export MALLOC_TOP_PAD_ MALLOC_ARENA_MAX

tty=
columns=
rows=
[ ! -t 0 ] || tty=i
[ ! -t 1 ] || tty=${tty}o
[ ! -t 2 ] || tty=${tty}e
case $tty in *[oe])
  { size=$(stty size </dev/tty) && rows=${size% *} && columns=${size#* }; } 2>/dev/null
;;
esac

exec "$home/runtime/bin/java" -XX:AOTCache="$home/$cache.aot" "-Dtrakt.help=$home/help" \
  "-Dtrakt.tty=$tty" "-Dtrakt.locale=$locale" ${columns:+"-Dtrakt.columns=$columns"} ${rows:+"-Dtrakt.rows=$rows"} \
  ${TRAKT_JAVA_OPTIONS-} -m trakt/io.github.traktcli.presentation.cli.Main "$@"
