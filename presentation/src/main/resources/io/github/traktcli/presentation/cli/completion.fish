# Completion of trakt for fish.
#DATA
function __trakt_offer -a kind cur before
    switch $kind
        case '@'
            for file in (__fish_complete_path "$cur")
                echo "$before$file"
            end
        case '%'
            set -l state "$TRAKT_STATE_DIR"
            if test -z "$state"
                set -l base "$XDG_STATE_HOME"
                test -n "$base"; or set base ~/.local/state
                set state $base/trakt
            end
            for file in $state/credentials-*.json
                echo $before(string replace -r '.*/credentials-(.*)\.json$' '$1' -- $file)
            end
        case '~'
            __trakt_aliases
        case '*,'
            set -l said (string match -r '^.*,' -- "$cur")
            for value in (__trakt_values (string trim -r -c , -- $kind))
                echo "$before$said$value"
            end
        case '?*'
            for value in (__trakt_values $kind)
                echo "$before$value"
            end
    end
end

function __trakt_aliases
    set -l config "$TRAKT_CONFIG_DIR"
    if test -z "$config"
        set -l base "$XDG_CONFIG_HOME"
        test -n "$base"; or set base ~/.config
        set config $base/trakt
    end
    test -r $config/config.properties
    and string replace -rf '^\s*alias\.([a-z][a-z0-9_-]*)\s*=.*' '$1' <$config/config.properties
end

# What users add to the commands.
function __trakt_own
    __trakt_aliases
    for program in $PATH/trakt-*
        test -f $program; and test -x $program
        and string replace -r '.*/trakt-' '' -- $program
    end
end

# Prints the names of the option, its kind of values and its description, each on a line.
function __trakt_find -a name
    for id in $argv[2..-1]
        set -l option (__trakt_option $id)
        if contains -- $name (string split ' ' -- $option[1])
            printf '%s\n' $option
            return
        end
    end
    return 1
end

function __trakt_complete
    set -l given (commandline -opc)
    set -l cur (commandline -ct)
    set -l at ''
    set -l wanted -
    set -l count 0
    set -l place (__trakt_command '')
    for word in $given[2..-1]
        if test "$wanted" != -
            set wanted -
        else if string match -q -- '-*' $word
            set -l option (__trakt_find (string split -m 1 = -- $word)[1] (string split ' ' -- $place[1]))
            and not string match -q -- '*=*' $word
            and set wanted $option[2]
        else if test $count -eq 0; and set -l next (__trakt_command (string trim -- "$at $word"))
            set at (string trim -- "$at $word")
            set place $next
        else
            set count (math $count + 1)
        end
    end
    if test "$wanted" != -
        __trakt_offer "$wanted" "$cur" ''
    else if string match -q -- '-*=*' $cur
        set -l parts (string split -m 1 = -- $cur)
        set -l option (__trakt_find $parts[1] (string split ' ' -- $place[1]))
        and __trakt_offer "$option[2]" "$parts[2]" "$parts[1]="
    else if string match -q -- '-*' $cur
        for id in (string split ' ' -- $place[1])
            set -l option (__trakt_option $id)
            for name in (string split ' ' -- $option[1])
                printf '%s\t%s\n' $name $option[3]
            end
        end
    else
        test $count -eq 0; and printf '%s\n' $place[3..-1]
        test $count -eq 0; and test -z "$at"; and __trakt_own
        set -l kinds (string split ' ' -- $place[2])
        set -l kind $kinds[(math $count + 1)]
        test -n "$kind"; and test "$kind" != -; and __trakt_offer "$kind" "$cur" ''
    end
end

complete -c trakt -e
complete -c trakt -f -a '(__trakt_complete)'
