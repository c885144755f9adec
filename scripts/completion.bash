# Completion of `jbang migrate prod --pl…` and of the other scripts, their options, the environments that are set, the cohorts
# there are, and the fixes that can be undone.
#
# bash: source scripts/completion.bash      zsh: autoload -U +X bashcompinit && bashcompinit; source scripts/completion.bash
# fish: source scripts/completion.fish
#
# What a script takes is asked of it once in a shell, at the first TAB: jbang migrate --completion, which picocli writes.

_lossless_scripts='add_learners check_drift create_cohort draw_schema fix_data invent_rows local_databases migrate rehearse'

_lossless() {
    local word=${COMP_WORDS[COMP_CWORD]} script=${COMP_WORDS[1]%%@*} before=${COMP_WORDS[COMP_CWORD - 1]} at=$COMP_CWORD
    local line=("${COMP_WORDS[@]}")
    script=${script%.java}
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "$_lossless_scripts" -- "$word"))
        return
    fi
    case " $_lossless_scripts " in
        *" $script "*) ;;
        *) return ;; # another's
    esac
    typeset -f "_complete_$script" > /dev/null || eval "$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --completion 2> /dev/null)"
    COMP_WORDS=("$script" "${COMP_WORDS[@]:2}")
    COMP_CWORD=$((COMP_CWORD - 1))
    "_complete_$script" 2> /dev/null # zsh has no compopt
    [ -z "${COMPREPLY[*]}" ] && [ "${word#-}" = "$word" ] || return
    # Where picocli knows of no values, they are in a database: dev, or the one whose name is on the line.
    case "$script $before $at" in
        *' --undo '* | *' --show '*) _lossless_offer "$("${line[@]:0:2}" "$(_lossless_env)" --list --json 2> /dev/null \
            | sed -n 's/^{"id":\([0-9]*\).*/\1/p')" ;;
        'add_learners '*' 2') _lossless_offer "$("${line[@]:0:2}" "" "$(_lossless_env)" --cohorts 2> /dev/null)" ;;
        *) _lossless_offer "$(_lossless_envs)" ;;
    esac
}

# staging for STAGING_DATABASE_URL.
_lossless_envs() {
    { echo dev; { env | sed 's/=.*//'; sed -n 's/^ *\(export  *\)\{0,1\}\([A-Z_0-9]*\)=.*/\2/p' .env 2> /dev/null; } | sed -n 's/_DATABASE_URL$//p' \
        | tr 'A-Z' 'a-z'; } | sort -u
}

_lossless_env() {
    local one
    for one in $(_lossless_envs); do
        case " ${line[*]:2} " in *" $one "*) echo "$one"; return ;; esac
    done
    echo dev
}

# Lines of which one may hold a blank.
_lossless_offer() {
    local one
    COMPREPLY=()
    while IFS= read -r one; do
        case "$one" in "") ;; "$word"*) COMPREPLY+=("$(printf %q "$one")") ;; esac
    done <<< "$1"
}
complete -o default -F _lossless jbang ./jbang ../jbang
