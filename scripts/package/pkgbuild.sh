#!/bin/sh
# Prints the PKGBUILD of Arch Linux for a release whose files are in target/dist.
cd "$(dirname "$0")/../.." || exit 1
version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
sum() {
  awk -v name="trakt-$version-linux-$1.tar.xz" '$2 == name { print $1 }' target/dist/SHA256SUMS | grep . || {
    echo "target/dist/SHA256SUMS has no trakt-$version-linux-$1.tar.xz." >&2
    exit 1
  }
}
x64=$(sum x64) && arm64=$(sum arm64) || exit 1
cat <<END
# Maintainer: $(sed -n 's/^Maintainer: //p' scripts/package/control)
pkgname=trakt-bin
pkgver=$version
pkgrel=1
pkgdesc='Command-line client for trakt.tv'
arch=(x86_64 aarch64)
url=https://github.com/trakt-cli/trakt
license=(Apache-2.0 'GPL-2.0-only WITH Classpath-exception-2.0')
depends=(glibc zlib)
provides=(trakt)
conflicts=(trakt)
options=(!strip)
source_x86_64=("\$url/releases/download/v\$pkgver/trakt-\$pkgver-linux-x64.tar.xz")
source_aarch64=("\$url/releases/download/v\$pkgver/trakt-\$pkgver-linux-arm64.tar.xz")
sha256sums_x86_64=($x64)
sha256sums_aarch64=($arm64)

package() {
  cd trakt-\$pkgver-linux-*
  mkdir -p "\$pkgdir/usr"
  cp -a bin lib share "\$pkgdir/usr"
  echo "pacman tells of newer releases." >"\$pkgdir/usr/lib/trakt/\$pkgver/managed"
  install -Dm644 -t "\$pkgdir/usr/share/licenses/\$pkgname" NOTICE THIRD-PARTY.txt
}
END
