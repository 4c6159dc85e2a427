namespace PreExhaust.Roslyn;

/// <summary>The steps of generator and analyzer, as tests find them and bug reports name them.</summary>
internal static class Steps
{
    public const string Options = nameof(Options);
    public const string FileOptions = nameof(FileOptions);
    public const string Parse = nameof(Parse);
    public const string Definitions = nameof(Definitions);
    public const string Bind = nameof(Bind);
    public const string Names = nameof(Names);
    public const string Emit = nameof(Emit);
    public const string Shard = nameof(Shard);
    public const string Index = nameof(Index);
    public const string NamedClasses = nameof(NamedClasses);
    public const string Progressions = nameof(Progressions);
    public const string Literals = nameof(Literals);
    public const string BoundLiterals = nameof(BoundLiterals);
    public const string EmittedLiterals = nameof(EmittedLiterals);
    public const string Report = nameof(Report);
    public const string Write = nameof(Write);
    public const string Analyze = nameof(Analyze);
}
