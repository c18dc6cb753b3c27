#compdef trakt
# Completion of trakt for zsh.
#DATA
_trakt_offer() { # a kind of values
  local list=''
  case $1 in
  @) _files; return ;;
  %) list=$(_trakt_profiles) ;;
  "~") list=$(_trakt_aliases) ;;
  *,)
    compset -P '*,'
    _trakt_values "${1%,}"
    compadd -qS , -- ${=list}
    return
    ;;
  ?*) _trakt_values "$1" ;;
  esac
  [[ -n $list ]] && compadd -- ${=list}
}

_trakt_profiles() {
  local file
  for file in "${TRAKT_STATE_DIR:-${XDG_STATE_HOME:-$HOME/.local/state}/trakt}"/credentials-*.json(N:t:r); do
    print -r -- "${file#credentials-}"
  done
}

_trakt_aliases() {
  local file="${TRAKT_CONFIG_DIR:-${XDG_CONFIG_HOME:-$HOME/.config}/trakt}/config.properties" line
  [[ -r $file ]] || return 0
  while IFS= read -r line; do
    [[ $line =~ '^[[:space:]]*alias\.([a-z][a-z0-9_-]*)[[:space:]]*=' ]] && print -r -- "${match[1]}"
  done <"$file"
  return 0
}

_trakt_own() { # what users add to the commands
  _trakt_aliases
  print -rl -- ${${(k)commands[(I)trakt-*]}#trakt-}
}

_trakt_find() { # a name of an option; sets names, kind and about
  local id
  for id in ${=opts}; do
    _trakt_option "$id"
    [[ " $names " == *" $1 "* ]] && return
  done
  names='' kind=-
  return 1
}

_trakt() {
  local cur=${words[CURRENT]} at='' opts='' args='' names='' about='' kind=- wanted=- word id
  integer i count=0
  local -a subs offered
  _trakt_command ''
  for ((i = 2; i < CURRENT; i++)); do
    word=${words[i]}
    if [[ $wanted != - ]]; then
      wanted=-
    elif [[ $word == -* ]]; then
      _trakt_find "${word%%=*}" && [[ $word != *=* ]] && wanted=$kind
    elif (( count == 0 )) && _trakt_command "${at:+$at }$word"; then
      at=${at:+$at }$word
    else
      count+=1
    fi
  done
  if [[ $wanted != - ]]; then
    _trakt_offer "$wanted"
  elif [[ $cur == -*=* ]]; then
    _trakt_find "${cur%%=*}" && [[ $kind != - ]] && compset -P 1 '*=' && _trakt_offer "$kind"
  elif [[ $cur == -* ]]; then
    for id in ${=opts}; do
      _trakt_option "$id"
      for word in ${=names}; do
        offered+=("$word:$about")
      done
    done
    _describe -o option offered
  else
    [[ -n $at ]] || (( count )) || subs+=(${(uf)"$(_trakt_own)"})
    (( count == 0 && $#subs )) && _describe command subs
    offered=(${=args})
    (( count < $#offered )) && word=${offered[count + 1]} && [[ $word != - ]] && _trakt_offer "$word"
  fi
}

if [[ ${funcstack[1]} == _trakt ]]; then
  _trakt "$@"
else
  (( ${+functions[compdef]} )) || { autoload -Uz compinit && compinit; }
  compdef _trakt trakt
fi
