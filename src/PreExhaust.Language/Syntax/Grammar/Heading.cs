namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>A heading of another notation that names days, or counts them.</summary>
/// <param name="Start">Where the name of the session begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Days">The days, as written.</param>
internal sealed record Heading(int Start, int End, IReadOnlyList<string> Days)
{
    /// <summary>Where an exercise begins that stands on the same line; <c>null</c> without one.</summary>
    public int? Below { get; init; }
}
