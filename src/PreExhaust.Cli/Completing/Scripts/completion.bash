# Completion of preexhaust for bash. In ~/.bashrc: source <(preexhaust completion bash)
_preexhaust() {
  local line=${COMP_LINE:0:$COMP_POINT} candidate
  COMPREPLY=()
  while IFS= read -r candidate; do
    COMPREPLY+=("$candidate")
  done < <(preexhaust complete -- "$line" 2>/dev/null)
}
complete -o default -F _preexhaust preexhaust
