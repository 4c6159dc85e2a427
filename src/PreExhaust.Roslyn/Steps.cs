namespace PreExhaust.Roslyn;

/// <summary>The names by which tests find the generator's steps.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string Parse = nameof(Parse);
    public const string Definitions = nameof(Definitions);
    public const string Bind = nameof(Bind);
    public const string Names = nameof(Names);
    public const string Emit = nameof(Emit);
    public const string Shard = nameof(Shard);
    public const string Index = nameof(Index);
    public const string NamedClasses = nameof(NamedClasses);
    public const string Progressions = nameof(Progressions);
}
