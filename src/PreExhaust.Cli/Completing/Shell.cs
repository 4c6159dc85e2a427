namespace PreExhaust.Cli.Completing;

/// <summary>The shells that have a script; the names are those of the files.</summary>
internal enum Shell
{
    Bash,
    Zsh,
    Fish,
    Pwsh,
}
