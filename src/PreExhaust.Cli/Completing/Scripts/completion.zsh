#compdef preexhaust
# Completion of preexhaust for zsh. In ~/.zshrc, after compinit: source <(preexhaust completion zsh)
_preexhaust() {
  local -a candidates
  candidates=("${(@f)$(preexhaust complete -- "${BUFFER[1,$CURSOR]}" 2>/dev/null)}")
  if [[ -n "${candidates[1]}" ]]; then
    compadd -- "${candidates[@]}"
  else
    _files
  fi
}
compdef _preexhaust preexhaust
