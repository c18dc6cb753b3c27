# Completion of trakt for bash.
#DATA
_trakt_offer() { # a kind of values
  local list='' before='' value
  case $1 in
  @)
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    return
    ;;
  %) list=$(_trakt_profiles) ;;
  "~") list=$(_trakt_aliases) ;;
  *,)
    [[ $cur == *,* ]] && before=${cur%,*},
    _trakt_values "${1%,}"
    ;;
  ?*) _trakt_values "$1" ;;
  esac
  for value in $list; do
    [[ $before$value == "$cur"* ]] && COMPREPLY+=("$before$value")
  done
}

_trakt_profiles() {
  local file
  for file in "${TRAKT_STATE_DIR:-${XDG_STATE_HOME:-$HOME/.local/state}/trakt}"/credentials-*.json; do
    [[ -f $file ]] && file=${file##*/credentials-} && echo "${file%.json}"
  done
}

_trakt_aliases() {
  local line
  while IFS= read -r line; do
    [[ $line =~ ^[[:space:]]*alias\.([a-z][a-z0-9_-]*)[[:space:]]*= ]] && echo "${BASH_REMATCH[1]}"
  done 2>/dev/null <"${TRAKT_CONFIG_DIR:-${XDG_CONFIG_HOME:-$HOME/.config}/trakt}/config.properties"
}

_trakt_own() { # what users add to the commands
  local program
  _trakt_aliases
  while IFS= read -r program; do
    echo "${program#trakt-}"
  done < <(compgen -c -- trakt-)
}

_trakt_find() { # a name of an option; sets names and kind
  local id
  for id in $opts; do
    _trakt_option "$id"
    [[ " $names " == *" $1 "* ]] && return
  done
  names='' kind=-
  return 1
}

_trakt() {
  local cur=${COMP_WORDS[COMP_CWORD]} at='' subs='' opts='' args='' names='' kind=- wanted=- word i count=0
  COMPREPLY=()
  _trakt_command ''
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == = ]]; then
      continue
    elif [[ $wanted != - ]]; then
      wanted=-
    elif [[ $word == -* ]]; then
      _trakt_find "${word%%=*}" && [[ $word != *=* ]] && wanted=$kind
    elif [[ $count == 0 ]] && _trakt_command "${at:+$at }$word"; then
      at=${at:+$at }$word
    else
      count=$((count + 1))
    fi
  done
  [[ $cur == = ]] && cur=
  if [[ $wanted != - ]]; then
    _trakt_offer "$wanted"
  elif [[ $cur == -*=* ]]; then
    word=${cur%%=*}
    cur=${cur#*=}
    _trakt_find "$word" && [[ $kind != - ]] && _trakt_offer "$kind"
    COMPREPLY=("${COMPREPLY[@]/#/$word=}")
  elif [[ $cur == -* ]]; then
    for i in $opts; do
      _trakt_option "$i"
      for word in $names; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
      done
    done
  else
    if [[ $count == 0 ]]; then
      [[ -n $at ]] || subs+=" $(_trakt_own | sort -u)"
      for word in $subs; do
        [[ $word == "$cur"* ]] && COMPREPLY+=("$word")
      done
    fi
    args=($args)
    ((count < ${#args[@]})) && word=${args[count]} && [[ $word != - ]] && _trakt_offer "$word"
  fi
  return 0
}

complete -F _trakt trakt
