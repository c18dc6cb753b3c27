#!/bin/sh
# Tells what Trakt's published documents have changed against spec/trakt.apib: operations, parameters,
# fields and markers, not prose. Ends with 0 where nothing has changed, 1 where something has, 2 on trouble.
#
#   scripts/update-api-spec.sh [--json | --accept] [FILE...]
#
# FILE is an API Blueprint or an OpenAPI document. Without one, both are fetched: TRAKT_SPEC_URL and
# TRAKT_OPENAPI_URL name other addresses for them; where one cannot be fetched, the other is compared all the
# same and the end is 2; so it is where a document was cut. What is meant to differ is in
# spec/known-differences.tsv, with a reason. What else was there before is in spec/accepted-differences.tsv,
# and only what is new since is told: --accept writes that table anew. Lines of both that match nothing are
# told too.

trouble() {
  echo "update-api-spec: $1" >&2
  exit 2
}

option=
while [ $# -gt 0 ]; do
  case $1 in
    --json | --accept) option=$1 ;;
    -h | --help)
      sed -n '2,/^$/s/^# \{0,1\}//p' "$0"
      exit 0
      ;;
    --)
      shift
      break
      ;;
    -*) trouble "$1 is not an option; there are only --json and --accept." ;;
    *) break ;;
  esac
  shift
done

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P) || exit 2
java_home=$(. "$root/scripts/jdk.sh" && printf %s "$java_home") || exit 2
app=$root/presentation/target/app

# The launcher builds where the sources are newer than the build.
"$root/scripts/trakt" --version >/dev/null </dev/null || trouble "trakt cannot be built."

missing=
folder=$(mktemp -d) || trouble "no temporary folder can be made."
trap 'rm -rf "$folder"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

fetch() {
  curl --fail --silent --show-error --location --retry 2 --max-time 120 \
    --user-agent trakt-cli-spec-check --output "$folder/$2" "$1" ||
    { echo "update-api-spec: $1 cannot be fetched." >&2 && return 1; }
}

if [ $# -eq 0 ]; then
  command -v curl >/dev/null || trouble "curl is needed to fetch the documents."
  if fetch "${TRAKT_SPEC_URL:-https://trakt.docs.apiary.io/api-description-document}" blueprint.apib; then
    set -- "$@" "$folder/blueprint.apib"
  else
    missing=yes
  fi
  if fetch "${TRAKT_OPENAPI_URL:-https://developer.trakt.tv/openapi.json}" openapi.json; then
    set -- "$@" "$folder/openapi.json"
  else
    missing=yes
  fi
  [ $# -gt 0 ] || exit 2
fi

# The tool is no part of the client: its classes are in no jar.
tool=$root/infrastructure-tests/src/main/java/io/github/traktcli/infrastructure/blueprint
"$java_home/bin/javac" -J-XX:+UseSerialGC -J-XX:TieredStopAtLevel=1 -proc:none -encoding UTF-8 \
  -cp "$app/*" -d "$folder/classes" "$tool"/*.java >&2 || trouble "the tool cannot be compiled."

"$java_home/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$folder/classes:$app/*" \
  io.github.traktcli.infrastructure.blueprint.SpecDrift $option "$root/spec/trakt.apib" "$@"
code=$?
[ "$code" -le 2 ] && [ -z "$missing" ] || code=2
exit "$code"
