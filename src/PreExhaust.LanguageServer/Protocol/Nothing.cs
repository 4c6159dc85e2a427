namespace PreExhaust.LanguageServer.Protocol;

/// <summary>Parameters that say nothing.</summary>
internal sealed record Nothing()
{
    /// <summary>What is meant where there are no parameters.</summary>
    public static Nothing AtAll { get; } = new();
}
