#!/bin/sh
# Installs trakt for the user who runs it, and removes it again:
#
#   install.sh                 the release that this file belongs to, from its page
#   install.sh --from FILE     a trakt-VERSION-OS-ARCH.tar.xz that is here already
#   install.sh --prefix DIR    below DIR and not below ~/.local
#   install.sh --uninstall     removes all that was installed there
#
# Unpacked beside the program, it installs that. It needs no Java and no other user's rights.
set -eu

version=
releases=${TRAKT_RELEASES:-https://github.com/trakt-cli/trakt/releases/download}

fail() {
  echo "install.sh: $*" >&2
  exit 1
}

prefix=${HOME:?is not set; name a folder by --prefix}/.local
from=
uninstall=
while [ $# -gt 0 ]; do
  case $1 in
    --prefix | --from) [ $# -gt 1 ] || fail "$1 needs a value." ;;
  esac
  case $1 in
    --prefix) prefix=$2 && shift ;;
    --prefix=*) prefix=${1#*=} ;;
    --from) from=$2 && shift ;;
    --from=*) from=${1#*=} ;;
    --uninstall) uninstall=yes ;;
    -h | --help)
      echo 'Usage: install.sh [--prefix DIR] [--from FILE] [--uninstall]'
      exit 0
      ;;
    *)
      echo "install.sh: there is no option \"$1\". Usage: install.sh [--prefix DIR] [--from FILE] [--uninstall]" >&2
      exit 2
      ;;
  esac
  shift
done
[ -n "$prefix" ] || fail '--prefix is empty.'
case $prefix in /*) ;; *) prefix=$PWD/$prefix ;; esac
record=$prefix/share/trakt/installed

# Removes what an installation has put there, and the folders that are empty then.
remove() {
  while IFS= read -r file; do
    case $file in
      lib/trakt/*) rm -rf "${prefix:?}/$file" ;;
      *) rm -f "$prefix/$file" ;;
    esac
  done <"$record"
  rm -f "$record"
  for folder in share/trakt lib/trakt share/bash-completion/completions share/bash-completion \
    share/zsh/site-functions share/zsh share/fish/vendor_completions.d share/fish share/man/man1 share/man; do
    rmdir "$prefix/$folder" 2>/dev/null || :
  done
}

if [ -n "$uninstall" ]; then
  [ -f "$record" ] || fail "nothing was installed below $prefix."
  remove
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

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

fetch() { # address, file
  if command -v curl >/dev/null; then
    curl -fsSL --retry 2 -o "$2" "$1"
  elif command -v wget >/dev/null; then
    wget -q -O "$2" "$1"
  else
    fail 'curl or wget is needed, or a file by --from.'
  fi || fail "cannot fetch $1."
}

sum() {
  if command -v sha256sum >/dev/null; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | cut -d ' ' -f 1
}

here=
case $0 in */*) here=$(CDPATH='' cd -- "${0%/*}" 2>/dev/null && pwd -P) || here= ;; esac
if [ -n "$from" ]; then
  [ -r "$from" ] || fail "cannot read $from."
elif [ -n "$here" ] && [ -d "$here/lib/trakt" ] && [ -x "$here/bin/trakt" ]; then
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
if [ -n "$from" ]; then
  mkdir "$work/unpacked"
  { xz -dc <"$from" | tar -C "$work/unpacked" -xf -; } || fail "cannot unpack $from (xz and tar are needed)."
  for image in "$work/unpacked"/*; do break; done
  [ -x "$image/bin/trakt" ] && [ -d "$image/lib/trakt" ] || fail "$from holds no trakt."
fi
for new in "$image"/lib/trakt/*; do break; done
new=${new##*/}
# What does not run here must not replace what does.
told=$("$image/lib/trakt/$new/runtime/bin/java" -version 2>&1) || fail "this build does not run here: $told"

before=
if [ -f "$record" ]; then
  before=$(sed -n 's/^lib\/trakt\///p' "$record")
  cp "$record" "$work/before"
fi
mkdir -p "$prefix/bin" "$prefix/lib/trakt" "$prefix/share/trakt" || fail "cannot write below $prefix."
[ ! -e "$prefix/bin/trakt" ] || [ -n "$before" ] ||
  fail "$prefix/bin/trakt is there already, and not from this installer; remove it first."

# First the new version beside the old one, then the launcher in one step, then the old one goes.
rm -rf "$prefix/lib/trakt/.new"
cp -Rp "$image/lib/trakt/$new" "$prefix/lib/trakt/.new"
rm -rf "${prefix:?}/lib/trakt/$new"
mv "$prefix/lib/trakt/.new" "$prefix/lib/trakt/$new"
echo "lib/trakt/$new" >"$work/installed"

put() { # file below the image and the prefix
  mkdir -p "$prefix/${1%/*}"
  cp -p "$image/$1" "$prefix/$1.new"
  mv -f "$prefix/$1.new" "$prefix/$1"
  echo "$1" >>"$work/installed"
}
put bin/trakt
said="the program ($prefix/bin/trakt)"
if [ -d "$image/share/man" ]; then
  for page in "$image"/share/man/man1/*; do put "share/man/man1/${page##*/}"; done
  said="$said, manual pages"
fi
complete() { # shell, file
  command -v "$1" >/dev/null || return 0
  put "$2"
  said="$said, completion for $1"
}
complete bash share/bash-completion/completions/trakt
complete zsh share/zsh/site-functions/_trakt
complete fish share/fish/vendor_completions.d/trakt.fish

if [ -n "$before" ]; then
  grep -vxF -f "$work/installed" "$work/before" >"$record" || :
  remove
fi
mkdir -p "$prefix/share/trakt"
cp "$work/installed" "$record"

case $before in
  '') echo "Installed trakt $new: $said." ;;
  "$new") echo "Installed trakt $new anew: $said." ;;
  *) echo "Replaced trakt $before by $new: $said." ;;
esac
case :${PATH-}: in
  *":$prefix/bin:"*) ;;
  *) echo "Put $prefix/bin on your PATH, for instance by a line in ~/.profile: PATH=\"$prefix/bin:\$PATH\"" ;;
esac
case $said in *zsh*)
  echo "For zsh, put this before compinit in ~/.zshrc: fpath=(\"$prefix/share/zsh/site-functions\" \$fpath)"
;;
esac
echo "To remove it: install.sh --uninstall$([ "$prefix" = "$HOME/.local" ] || echo " --prefix \"$prefix\""). To begin: trakt --sandbox calendar"
