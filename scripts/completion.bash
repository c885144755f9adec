# Completion of `jbang migrate prod --pl…` and of the other scripts, their options, and the environments that are set.
#
# bash: source scripts/completion.bash      zsh: autoload -U +X bashcompinit && bashcompinit; source scripts/completion.bash
#
# What a script takes is asked of it once in a shell, at the first TAB: jbang migrate --completion, which picocli writes.

_lossless_scripts='add_learners check_drift create_cohort draw_schema fix_data invent_rows local_databases migrate rehearse'

_lossless() {
    local word=${COMP_WORDS[COMP_CWORD]} script=${COMP_WORDS[1]%%@*}
    script=${script%.java}
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "$_lossless_scripts" -- "$word"))
        return
    fi
    case " $_lossless_scripts " in
        *" $script "*) ;;
        *) return ;; # another's
    esac
    declare -F "_complete_$script" > /dev/null || eval "$("${COMP_WORDS[0]}" "${COMP_WORDS[1]}" --completion 2> /dev/null)"
    COMP_WORDS=("$script" "${COMP_WORDS[@]:2}")
    COMP_CWORD=$((COMP_CWORD - 1))
    "_complete_$script"
    # Where picocli knows of no values, it is an environment's name: staging for STAGING_DATABASE_URL.
    [ -n "${COMPREPLY[*]}" ] || [ "${word#-}" != "$word" ] \
        || COMPREPLY=($(compgen -W "dev $(compgen -e | sed -n 's/_DATABASE_URL$//p' | tr 'A-Z' 'a-z')" -- "$word"))
}
complete -o default -F _lossless jbang ./jbang ../jbang
