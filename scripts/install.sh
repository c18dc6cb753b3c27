#!/bin/sh
# Installs trakt for the user who runs it, and removes it again:
#
#   install.sh                 the release that this file belongs to, from its page
#   install.sh --from FILE     a trakt-VERSION-OS-ARCH.tar.xz that is here already
#   install.sh --prefix DIR    below DIR and not below ~/.local
#   install.sh --uninstall     removes all that was installed there
#
# Unpacked beside the program, it installs that. A copy stays in share/trakt, which removes what it came
# with. It needs no Java and no other user's rights.
set -eu
{ # the shell reads to the end of this before it begins: half a file, from a line that broke off, does nothing

version=
releases=${TRAKT_RELEASES:-https://github.com/trakt-cli/trakt/releases/download}

fail() {
  echo "install.sh: $*" >&2
  exit 1
}

prefix=
from=
uninstall=
while [ $# -gt 0 ]; do
  case $1 in
    --prefix | --from)
      [ $# -gt 1 ] || fail "$1 needs a value."
      option=$1 value=$2
      shift
      ;;
    --prefix=* | --from=*) option=${1%%=*} value=${1#*=} ;;
    *) option=$1 value=none ;;
  esac
  [ -n "$value" ] || fail "$option is empty."
  case $option in
    --prefix) prefix=$value ;;
    --from) from=$value ;;
    --uninstall) uninstall=yes ;;
    -h | --help)
      echo 'Usage: install.sh [--prefix DIR] [--from FILE] [--uninstall]'
      exit 0
      ;;
    *)
      echo "install.sh: there is no option \"$option\". Usage: install.sh [--prefix DIR] [--from FILE] [--uninstall]" >&2
      exit 2
      ;;
  esac
  shift
done

# Where this file lies, unless the shell reads it from a pipe.
here=
case $0 in
  */*) here=$(CDPATH='' cd -- "${0%/*}" 2>/dev/null && pwd -P) || here= ;;
  install.sh) here=$(pwd -P) ;;
esac
if [ -z "$prefix" ] && [ -n "$here" ] && [ -f "$here/installed" ]; then
  prefix=${here%/share/trakt}
elif [ -z "$prefix" ]; then
  prefix=${HOME:+$HOME/.local}
  [ -n "$prefix" ] || fail 'HOME is not set; name a folder by --prefix.'
fi
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
case $prefix in ?*/) prefix=${prefix%/} ;; esac
# What is installed, one a line: files, the folder of the version, and, with a / behind them, the folders
# that were made for them.
record=$prefix/share/trakt/installed

remove() { # record
  while IFS= read -r line; do
    case $line in
      */) ;;
      lib/trakt/*) rm -rf "${prefix:?}/$line" ;;
      *) rm -f "$prefix/$line" "$prefix/$line.new" ;;
    esac
  done <"$1"
}
uninstall() {
  everything=$(cat "$record")
  remove "$record"
  rm -rf "$prefix/lib/trakt/.new" "$record" "$record.new"
  printf '%s\n' "$everything" lib/trakt/ share/trakt/ | grep '/$' | LC_ALL=C sort -ru | while IFS= read -r folder; do
    rmdir "$prefix/${folder#./}" 2>/dev/null || :
  done
}

if [ -n "$uninstall" ]; then
  [ -f "$record" ] || fail "nothing was installed below $prefix."
  uninstall
  echo "Removed trakt from $prefix. What it keeps for you (credentials, configuration) stays; trakt's README says where."
  exit 0
fi

case $(uname -s) in
  Linux) os=linux ;;
  Darwin) os=macos ;;
  *) fail "there is no build for $(uname -s) here; on Windows take the .zip." ;;
esac
case $(uname -m) in
  x86_64 | amd64) arch=x64 ;;
  aarch64 | arm64) arch=arm64 ;;
  *) fail "there is no build for $(uname -m)." ;;
esac

root=
if [ "$(id -u)" = 0 ]; then # what root installs, others run, and nobody else may change
  root=yes
  umask 022
fi
work=$(mktemp -d)
undo= # whether what is there now is not whole, and was not there before
finish() {
  [ -z "$undo" ] || uninstall
  rm -rf "$work" "${prefix:?}/lib/trakt/.new"
}
trap finish EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 141' PIPE
trap 'exit 143' TERM

# Where one thing cannot be done, such as on a full disk, programs complain of each file: once is enough.
try() { # what is not done then, command...
  cannot=$1
  shift
  told=$("$@" 2>&1) || fail "cannot $cannot${told:+: $(echo "$told" | head -n 1)}"
}

fetch() { # address, file
  if command -v curl >/dev/null; then
    [ -t 2 ] && progress=-# || progress=-sS
    curl -fL $progress --retry 2 -o "$2" "$1"
  elif command -v wget >/dev/null; then
    wget -q -O "$2" "$1"
  else
    fail 'curl or wget is needed, or a file by --from.'
  fi || fail "cannot fetch $1."
}

sum() {
  if command -v sha256sum >/dev/null; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -d ' ' -f 1
}

if [ -n "$from" ]; then
  [ -f "$from" ] && [ -r "$from" ] || fail "cannot read $from."
elif [ -n "$here" ] && [ -d "$here/lib/trakt" ] && [ -f "$here/bin/trakt" ]; then
  image=$here
else
  [ -n "$version" ] || fail 'this copy belongs to no release; name a file by --from.'
  name=trakt-$version-$os-$arch.tar.xz
  from=$work/$name
  echo "Fetching $releases/v$version/$name ..."
  fetch "$releases/v$version/$name" "$from"
  fetch "$releases/v$version/SHA256SUMS" "$work/SHA256SUMS"
  told=$(awk -v name="$name" '$2 == name || $2 == "*" name { print $1 }' "$work/SHA256SUMS")
  [ -n "$told" ] && [ "$told" = "$(sum "$from")" ] || fail "$name is not what its release says (SHA-256)."
fi
# macOS has no xz, and a tar that needs none.
unpack() {
  if command -v xz >/dev/null; then
    xz -dc <"$from" | tar -C "$work/unpacked" -xf -
  else
    tar -C "$work/unpacked" -xJf - <"$from" 2>&1 || { echo 'xz is needed.' && return 1; }
  fi
}

if [ -n "$from" ]; then
  mkdir "$work/unpacked"
  try "unpack $from" unpack
  for image in "$work/unpacked"/*; do break; done
  [ -f "$image/bin/trakt" ] && [ -d "$image/lib/trakt" ] || fail "$from holds no trakt."
fi
for new in "$image"/lib/trakt/*; do break; done
new=${new##*/}

before=
: >"$work/before"
if [ -f "$record" ]; then
  cp "$record" "$work/before"
  before=$(sed -n 's/^lib\/trakt\/\(.*[^/]\)$/\1/p' "$record" | grep -vxF -- "$new" | tail -n 1)
  before=${before:-$new}
elif [ -e "$prefix/bin/trakt" ] || [ -h "$prefix/bin/trakt" ]; then
  fail "$prefix/bin/trakt is there already, and not from this installer; remove it first."
fi

echo bin/trakt >"$work/files"
said="the program ($prefix/bin/trakt)"
if [ -d "$image/share/man" ]; then
  for page in "$image"/share/man/man1/*; do echo "share/man/man1/${page##*/}"; done >>"$work/files"
  said="$said, manual pages"
fi
complete() { # shell, file
  command -v "$1" >/dev/null || return 0
  echo "$2" >>"$work/files"
  said="$said, completion for $1"
}
complete bash share/bash-completion/completions/trakt
complete zsh share/zsh/site-functions/_trakt
complete fish share/fish/vendor_completions.d/trakt.fish

# What is there and was not put there by this stays, and is not removed later.
: >"$work/kept"
while IFS= read -r file; do
  list=ours
  if { [ -e "$prefix/$file" ] || [ -h "$prefix/$file" ]; } && ! grep -qxF -- "$file" "$work/before"; then
    list=kept
  fi
  echo "$file" >>"$work/$list"
done <"$work/files"

# What is going to be there is recorded first: whatever stops this, --uninstall knows of it.
{
  echo "lib/trakt/$new" && cat "$work/ours"
  [ ! -f "$image/install.sh" ] || echo share/trakt/install.sh
} >"$work/installed"
{
  grep '/$' "$work/before" || :
  [ -d "$prefix" ] || echo ./
  echo share/trakt/installed | cat "$work/installed" - | while IFS= read -r folder; do
    while case $folder in */*) ;; *) false ;; esac do
      folder=${folder%/*}
      [ -d "$prefix/$folder" ] || echo "$folder/"
    done
  done
} | LC_ALL=C sort -u >"$work/folders"
record_is() { # file: in one step, for a full disk must not cut what is known short
  cat "$1" >"$record.new" && mv -f "$record.new" "$record"
}
try "write below $prefix" mkdir -p "$prefix/share/trakt"
[ -n "$before" ] || undo=yes
LC_ALL=C sort -u "$work/before" "$work/installed" "$work/folders" >"$work/during"
try "write below $prefix" record_is "$work/during"
try "write below $prefix" mkdir -p "$prefix/lib/trakt"

# First the new version beside the old one, then the launcher in one step, then the old one goes.
rm -rf "$prefix/lib/trakt/.new"
try "write below $prefix" cp -Rp "$image/lib/trakt/$new" "$prefix/lib/trakt/.new"
[ -z "$root" ] || chown -R 0:0 "$prefix/lib/trakt/.new"
# What does not run here must not replace what does.
try 'run this build here' "$prefix/lib/trakt/.new/runtime/bin/java" -version
rm -rf "${prefix:?}/lib/trakt/$new"
mv "$prefix/lib/trakt/.new" "$prefix/lib/trakt/$new"
put() { # file of the image, file below the prefix
  mkdir -p "$prefix/${2%/*}" && cp -p "$1" "$prefix/$2.new" && { [ -z "$root" ] || chown 0:0 "$prefix/$2.new"; } &&
    mv -f "$prefix/$2.new" "$prefix/$2"
}
# Where bin is a link, the program is not beside what it leads to: the launcher is told where it is.
try "write below $prefix" mkdir -p "$prefix/bin"
launcher=$image/bin/trakt
if [ "$(CDPATH='' cd -- "$prefix/bin" && cd -P .. && pwd -P)" != "$(CDPATH='' cd -- "$prefix" && pwd -P)" ]; then
  launcher=$work/launcher
  fixed=$(printf '%s\n' "$prefix/lib/trakt/$new" | sed "s/'/'\\\\''/g; s/[\\\\&|]/\\\\&/g")
  sed "s|^home=.*|home='$fixed'|" "$image/bin/trakt" >"$launcher"
  chmod 755 "$launcher"
fi
while IFS= read -r file; do
  from=$image/$file
  [ "$file" != bin/trakt ] || from=$launcher
  try "write below $prefix" put "$from" "$file"
done <"$work/ours"
[ ! -f "$image/install.sh" ] || try "write below $prefix" put "$image/install.sh" share/trakt/install.sh

grep -vxF -f "$work/installed" "$work/before" >"$work/stale" || :
remove "$work/stale"
cat "$work/installed" "$work/folders" >"$work/after"
try "write below $prefix" record_is "$work/after"
undo=

case $before in
  '') echo "Installed trakt $new: $said." ;;
  "$new") echo "Installed trakt $new anew: $said." ;;
  *) echo "Replaced trakt $before by $new: $said." ;;
esac
while IFS= read -r file; do
  echo "Left as it was, for it is not from this installer: $prefix/$file"
done <"$work/kept"
case :${PATH-}: in
  *":$prefix/bin:"*)
    first=$(command -v trakt) || first=$prefix/bin/trakt
    [ "$first" = "$prefix/bin/trakt" ] || echo "Another trakt comes first on your PATH: $first"
  ;;
  *) echo "Put $prefix/bin on your PATH, for instance by a line in ~/.profile: PATH=\"$prefix/bin:\$PATH\"" ;;
esac
case $said in *zsh*)
  echo "For zsh, put this before compinit in ~/.zshrc: fpath=(\"$prefix/share/zsh/site-functions\" \$fpath)"
;;
esac
echo "To remove it: sh \"$prefix/share/trakt/install.sh\" --uninstall. To begin: trakt --sandbox calendar"
}
