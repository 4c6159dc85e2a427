using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>What a header of any rank says.</summary>
internal sealed record HeaderParts
{
    public static HeaderParts None { get; } = new();

    public PlanSettings Settings { get; init; } = PlanSettings.None;

    public ValueList<string> Notes { get; init; }

    public ValueList<Suppression> Allowed { get; init; }

    /// <summary>Where the header stands; <c>null</c> unless somebody reads the C# itself.</summary>
    public Anchor? Source { get; init; }
}
