namespace PreExhaust.Benchmarks.Scanning;

/// <summary>What a value of a plan is.</summary>
internal enum ValueRole : byte
{
    Comment,
    Note,
    Program,
    Session,
    Day,
    Setting,
    Label,
    Exercise,
    Variant,
    Amount,
    Effort,
    Rest,
    Tempo,
    Bodyweight,
    Sides,
    Tag,
    Warmup,
    Week,
    Only,
    Intent,
}
