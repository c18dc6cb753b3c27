# The functions of jq 1.7 that can be said in jq.

def error(message): message | error;
def halt_error: halt_error(5);
def select(f): if f then . else empty end;
def map(f): [.[] | f];
def map_values(f): .[] |= f;
def abs: if . < 0 then -. else . end;
def in(whole): . as $key | whole | has($key);
def inside(whole): . as $part | whole | contains($part);

# Types.
def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type | . == "array" or . == "object");
def scalars: select(type | . != "array" and . != "object");
def isfinite: type == "number" and (isinfinite | not);
def finites: select(isfinite);
def normals: select(isnormal);

# Paths.
def recurse: recurse(.[]?);
def recurse(f; condition): recurse(f | select(condition));
def paths: path(..) | select(length > 0);
def paths(condition): path(.. | select(condition)) | select(length > 0);
def del(f): delpaths([path(f)]);
def pick(f): . as $in | reduce path(f) as $path (null; setpath($path; $in | getpath($path)));
def walk(f): def all: if type == "object" then map_values(all) elif type == "array" then map(all) else . end | f; all;

# Objects.
def to_entries: [keys_unsorted[] as $key | {key: $key, value: .[$key]}];
def from_entries: map({(.key // .Key // .name // .Name): (if has("value") then .value else .Value end)}) | add | . //= {};
def with_entries(f): to_entries | map(f) | from_entries;

# Arrays.
def sort_by(f): _sort(map([f]));
def group_by(f): _group(map([f]));
def unique_by(f): group_by(f) | map(.[0]);
def unique: unique_by(.);
def min_by(f): _min(map([f]));
def max_by(f): _max(map([f]));
def reverse: if type == "array" then _reverse else [.[length - 1 - range(0; length)]] end;
def flatten: _flatten(-1);
def flatten($depth): if $depth < 0 then error("flatten depth must not be negative") else _flatten($depth) end;
def index($part): indices($part) | .[0];
def rindex($part): indices($part) | .[-1:][0];
def first: .[0];
def last: .[-1];
def nth($n): .[$n];
def transpose: [range(0; map(length) | max // 0) as $i | [.[][$i]]];
def combinations: if length == 0 then [] else .[0][] as $first | (.[1:] | combinations) as $rest | [$first] + $rest end;
def combinations(n): . as $in | [range(n) | $in] | combinations;
def bsearch($target):
  . as $in
  | {from: 0, to: length}
  | until(.from >= .to or .found != null;
      ((.from + .to - 1) / 2 | floor) as $middle
      | if $in[$middle] == $target then .found = $middle
        elif $in[$middle] < $target then .from = $middle + 1
        else .to = $middle end)
  | .found // -1 - .from;

# Streams of results.
def range($to): range(0; $to);
def range($from; $to; $by):
  if $by > 0 then $from | while(. < $to; . + $by)
  elif $by < 0 then $from | while(. > $to; . + $by)
  else empty end;
def last(f): reduce f as $item (null; $item);
def nth($n; f):
  if $n < 0 then error("nth doesn't support negative indices")
  else label $found | foreach f as $item ($n + 1; . - 1; if . <= 0 then $item, break $found else empty end) end;
def isempty(f): first((f | false), true);
def any(f; condition): isempty(f | condition or empty) | not;
def any(condition): any(.[]; condition);
def any: any(.);
def all(f; condition): isempty(f | condition and empty);
def all(condition): all(.[]; condition);
def all: all(.);

# Regular expressions.
def match(regex; flags): _match(regex; flags) | .[];
def test(regex; flags): _test(regex; flags);
def _regex(f): type as $type | if $type == "string" then [., null] | f elif $type == "array" and length > 0 then [.[0], .[1]] | f else error($type + " not a string or array") end;
def match($regex): . as $in | $regex | _regex(. as $search | $in | match($search[0]; $search[1]));
def test($regex): . as $in | $regex | _regex(. as $search | $in | test($search[0]; $search[1]));
def _captured: reduce (.captures[] | select(.name != null)) as $capture ({}; .[$capture.name] = $capture.string);
def capture(regex; flags): match(regex; flags) | _captured;
def capture($regex): match($regex) | _captured;
def scan($regex; $flags): match($regex; "g" + $flags) | if .captures | length > 0 then [.captures[].string] else .string end;
def scan($regex): scan($regex; null);
def splits($regex; flags):
  . as $in
  | [foreach (match($regex; "g" + flags), null) as $match ({next: 0};
      {from: .next, to: ($match.offset // ($in | length)), next: (if $match then $match.offset + $match.length else null end)};
      $in[.from:.to])]
  | .[];
def splits($regex): splits($regex; null);
def split($regex; flags): [splits($regex; flags)];
def sub(regex; f): sub(regex; f; "");
def gsub(regex; f; flags): sub(regex; f; flags + "g");
def gsub(regex; f): sub(regex; f; "g");

# Documents in pieces.
def tostream: path(def leaves: (.[]? | leaves), .; leaves) as $path | getpath($path) | reduce path(.[]?) as $last ([$path, .]; [$path + $last]);
def fromstream(f):
  {x: null, e: false} as $start
  | foreach f as $event ($start;
      if .e then $start else . end
      | if $event | length == 2
        then setpath(["e"]; $event[0] | length == 0) | setpath(["x"] + $event[0]; $event[1])
        else setpath(["e"]; $event[0] | length == 1) end;
      if .e then .x else empty end);
def truncate_stream(f): . as $depth | null | f | . as $event | if (.[0] | length) > $depth then setpath([0]; $event[0][$depth:]) else empty end;

# Like SQL.
def INDEX(f; key): [f as $row | {($row | key | tostring): $row}] | add // {};
def INDEX(key): INDEX(.[]; key);
def IN(f): any(f == .; .);
def IN(source; f): any(source == f; .);
def JOIN($index; key): [.[] | [., $index[key]]];
def JOIN($index; f; key): f | [., $index[key]];
def JOIN($index; f; key; joined): f | [., $index[key]] | joined;

# Times.
def todateiso8601: strftime("%Y-%m-%dT%H:%M:%SZ");
def fromdateiso8601: strptime("%Y-%m-%dT%H:%M:%SZ") | mktime;
def todate: todateiso8601;
def fromdate: fromdateiso8601;

# There is one document, and nobody to debug for.
def input: error("break");
def inputs: empty;
def input_filename: null;
def input_line_number: 0;
def debug: .;
def debug(messages): (messages | empty), .;
def stderr: .;
def get_search_list: [];
def get_jq_origin: null;
def get_prog_origin: null;
def pow10: error("Error: pow10/0 not found at build time");
def modulemeta: error("module not found: " + tostring);
