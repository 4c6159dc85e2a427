namespace PreExhaust.Cli.Creating;

/// <summary>What a new file holds; the names are those of the templates.</summary>
internal enum NewFileKind
{
    Program,
    Session,
    Exercise,
}
