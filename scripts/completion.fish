# Completion for fish: source scripts/completion.fish. It asks completion.bash, so that there is one place that knows.

set -g __lossless_completion (path resolve (status dirname))/completion.bash

function __lossless
    set -l words (commandline -opc) (commandline -ct)
    bash -c 'source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _lossless 2> /dev/null; printf "%s\n" "${COMPREPLY[@]}"' \
        $__lossless_completion $words
end

for program in jbang ./jbang ../jbang
    complete -c $program -a '(__lossless)'
end
