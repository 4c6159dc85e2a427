# Completion of preexhaust for fish. Once: preexhaust completion fish > ~/.config/fish/completions/preexhaust.fish
complete -c preexhaust -a '(preexhaust complete -- (commandline -cp) 2>/dev/null)'
