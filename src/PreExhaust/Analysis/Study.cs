namespace PreExhaust.Analysis;

/// <summary>A publication that a rule rests on.</summary>
/// <param name="Id">A short key, such as <c>soares-2016</c>.</param>
/// <param name="Citation">Authors, year and journal, as one would cite it.</param>
public sealed record Study(string Id, string Citation)
{
    /// <summary>The study as one would cite it.</summary>
    public override string ToString() => Citation;
}
