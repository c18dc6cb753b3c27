#!/bin/sh
# Builds what people install, for the system and the processor that it runs on, into target/dist:
#
#   scripts/package.sh
#
# With TRAKT_BUILD=never it takes what Maven built before with the profile dist.
#
# trakt-VERSION-OS-ARCH.tar.xz and .zip (Homebrew, SDKMAN and containers are made of that; on Windows it is the
# only one), a .deb and an .rpm where their programs are at hand, the bill of materials, install.sh, and SHA-256 sums of all. The file .contents has the sums of what is
# inside: two builds of one commit differ in the caches of the JVM only, which are not in it.
cd "$(dirname "$0")/.." || exit 1
root=$(pwd -P)
. scripts/jdk.sh
set -e

if [ "${TRAKT_BUILD-}" != never ]; then
  maven -q -pl presentation -am -Pdist -DskipTests -Dformat.skip package
fi

version=$(sed -n 's/^  <version>\(.*\)<\/version>$/\1/p' pom.xml)
date=$(sed -n 's/.*<project.build.outputTimestamp>\([0-9-]*\)T.*/\1/p' pom.xml)
SOURCE_DATE_EPOCH=$(TZ=UTC date -d "$date" +%s 2>/dev/null || TZ=UTC date -j -f '%Y-%m-%d %T' "$date 00:00:00" +%s)
export SOURCE_DATE_EPOCH
case $(uname -s) in
  Linux) os=linux ;;
  Darwin) os=macos ;;
  MINGW* | MSYS*) os=windows ;;
  *) echo "trakt is packaged on Linux, macOS and Windows." >&2 && exit 1 ;;
esac
case $(uname -m) in
  x86_64 | amd64) arch=x64 deb_arch=amd64 rpm_arch=x86_64 ;;
  aarch64 | arm64) arch=arm64 deb_arch=arm64 rpm_arch=aarch64 ;;
  *) echo "trakt is packaged for x64 and arm64." >&2 && exit 1 ;;
esac

dist=$root/target/dist
name=trakt-$version-$os-$arch
image=$root/target/image/$name
rm -rf "$dist" "$root/target/image"
mkdir -p "$dist"
scripts/package/image.sh "$image"
cp LICENSE README.md CHANGELOG.md presentation/src/main/resources/META-INF/NOTICE "$image"
scripts/package/third-party target/rehearsal/jars >"$image/THIRD-PARTY.txt"
cp "$image/THIRD-PARTY.txt" "$image/lib/trakt/$version" # it goes wherever the program goes
sed "s/^version=.*/version=$version/" scripts/install.sh >"$dist/install.sh"
chmod 755 "$dist/install.sh"
cp "$dist/install.sh" "$image"
# Maven does not know that picocli is in it, for its sources are compiled, nor what Conscrypt is made of, nor the
# runtime; and it takes "BSD" for the licence of four clauses.
picocli=$(sed -n 's/.*<picocli.version>\(.*\)<.*/\1/p' pom.xml)
boringssl=$(unzip -p target/rehearsal/jars/conscrypt-openjdk-uber-*.jar org/conscrypt/conscrypt.properties |
  sed -n 's/^org.conscrypt.boringssl.version=\([0-9a-f]*\).*/\1/p')
java=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$java_home/release")
sed "s|^  \"components\" : \[|&\\
    {\\
      \"type\" : \"library\", \"name\" : \"picocli\", \"group\" : \"info.picocli\", \"version\" : \"$picocli\",\\
      \"licenses\" : [ { \"license\" : { \"id\" : \"Apache-2.0\" } } ],\\
      \"bom-ref\" : \"picocli\", \"purl\" : \"pkg:maven/info.picocli/picocli@$picocli?type=jar\"\\
    },\\
    {\\
      \"type\" : \"library\", \"name\" : \"BoringSSL\", \"version\" : \"$boringssl\",\\
      \"licenses\" : [ { \"license\" : { \"id\" : \"Apache-2.0\" } } ],\\
      \"bom-ref\" : \"boringssl\", \"purl\" : \"pkg:github/google/boringssl@$boringssl\"\\
    },\\
    {\\
      \"type\" : \"platform\", \"name\" : \"OpenJDK\", \"bom-ref\" : \"openjdk\", \"version\" : \"$java\",\\
      \"licenses\" : [ { \"expression\" : \"GPL-2.0-only WITH Classpath-exception-2.0\" } ]\\
    },|; s|\"id\" : \"BSD-4-Clause\"|\"id\" : \"BSD-3-Clause\"|; s|\"name\" : \"FreeBSD License\"|\"id\" : \"BSD-2-Clause\"|" \
  presentation/target/bom.json >"$dist/trakt-$version.cdx.json"

find "$root/target/image" -type d -exec chmod 755 {} +
find "$root/target/image" -type f ! -perm -100 -exec chmod 644 {} +
find "$root/target/image" -type f -perm -100 -exec chmod 755 {} +
find "$root/target/image" -exec env TZ=UTC touch -h -t "$(echo "$date" | tr -d -)0000" {} +
(cd "$image" && find . -type f ! -name '*.aot' | LC_ALL=C sort | tr '\n' '\0' |
  xargs -0 "$root/scripts/package/sha256") >"$dist/$name.contents"

archive() {
  if [ $os = windows ]; then
    (cd "$root/target/image" && "$java_home/bin/jar" --create --no-manifest \
      --date="${date}T00:00:00Z" --file "$dist/$name.zip" "$name")
    return
  fi
  tar=tar
  ! command -v gtar >/dev/null || tar=gtar
  "$tar" -C "$root/target/image" --sort=name --owner=0 --group=0 --numeric-owner \
    --mtime="@$SOURCE_DATE_EPOCH" --format=ustar -cf - "$name" | xz -4 -T0 --block-size=16MiB >"$dist/$name.tar.xz"
  # jar keeps no modes.
  ! command -v zip >/dev/null ||
    (cd "$root/target/image" && find "$name" | LC_ALL=C sort | TZ=UTC zip -qX "$dist/$name.zip" -@)
}

maintainer=$(sed -n 's/^Maintainer: //p' scripts/package/control)

# Lays the image out as packages of Linux have it.
lay_out() { # folder
  rm -rf "$1"
  mkdir -p "$1/usr/share/doc/trakt"
  cp -Rp "$image/bin" "$image/lib" "$image/share" "$1/usr"
  echo 'The package manager tells of newer releases.' >"$1/usr/lib/trakt/$version/managed"
  find "$1/usr/share/man" -name '*.1' -exec gzip -9n {} + 2>/dev/null || :
  # Debian and Fedora look there.
  mv "$1/usr/share/zsh/site-functions" "$1/usr/share/zsh/vendor-completions"
  gzip -9nc CHANGELOG.md >"$1/usr/share/doc/trakt/changelog.gz"
  printf 'trakt (%s-1) stable; urgency=low\n\n  * See changelog.gz.\n\n -- %s  %s\n' "$version" "$maintainer" \
    "$(LC_ALL=C TZ=UTC date -R -d "$date")" | gzip -9n >"$1/usr/share/doc/trakt/changelog.Debian.gz"
  {
    echo 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/'
    echo 'Upstream-Name: trakt'
    echo 'Source: https://github.com/trakt-cli/trakt'
    echo
    echo 'Files: *'
    echo 'Copyright: the authors of trakt'
    echo 'License: Apache-2.0'
    echo ' On Debian systems it is in /usr/share/common-licenses/Apache-2.0.'
    echo ' .'
    sed 's/^$/./; s/^/ /' "$image/NOTICE"
    echo
    echo 'Files: usr/lib/trakt/*/runtime/*'
    echo 'Copyright: Oracle and others'
    echo 'License: GPL-2 with Classpath exception'
    echo ' The texts are in the folder legal beside it.'
    echo
    echo 'Files: usr/lib/trakt/*/runtime/lib/modules usr/lib/trakt/*/runtime/lib/libconscrypt_*'
    echo 'Copyright: see THIRD-PARTY.txt in usr/lib/trakt'
    echo 'License: Apache-2.0, MIT, BSD-2-Clause, BSD-3-Clause'
    echo ' The module trakt in the first is made of the libraries that are named there with their terms; the second'
    echo ' is of Conscrypt.'
  } >"$1/usr/share/doc/trakt/copyright"
}

deb() {
  tree=$root/target/deb
  lay_out "$tree"
  mkdir -p "$tree/DEBIAN" "$tree/usr/share/lintian/overrides"
  cp scripts/package/lintian-overrides "$tree/usr/share/lintian/overrides/trakt"
  size=$(du -sk "$tree/usr" | cut -f1)
  sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$deb_arch/" -e "s/@SIZE@/$size/" \
    scripts/package/control >"$tree/DEBIAN/control"
  (cd "$tree" && find usr -type f | LC_ALL=C sort | tr '\n' '\0' | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
  find "$tree" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb -Zxz -z3 --root-owner-group --build "$tree" "$dist/trakt_$version-1_$deb_arch.deb" >/dev/null
}

rpm() {
  tree=$root/target/rpm
  lay_out "$tree/root"
  rm "$tree/root/usr/share/doc/trakt/changelog.Debian.gz"
  mv "$tree/root/usr/share/zsh/vendor-completions" "$tree/root/usr/share/zsh/site-functions"
  sed "s/@VERSION@/$version/" scripts/package/trakt.spec >"$tree/trakt.spec"
  rpmbuild --quiet -bb --target "$rpm_arch" --define "_topdir $tree" --define "_rpmdir $dist" \
    --define "image $tree/root" --define '_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm' \
    --define '_buildhost localhost' --define 'use_source_date_epoch_as_buildtime 1' \
    --define 'clamp_mtime_to_source_date_epoch 1' --define "_dbpath $tree/db" "$tree/trakt.spec"
}

archive
if [ $os = linux ]; then
  ! command -v dpkg-deb >/dev/null || deb
  ! command -v rpmbuild >/dev/null || rpm
fi
cd "$dist"
for file in *; do "$root/scripts/package/sha256" "$file"; done >"$root/target/SHA256SUMS"
mv "$root/target/SHA256SUMS" .
ls -l
