namespace PreExhaust.Resolution;

/// <summary>Where a load is asked for.</summary>
/// <param name="Block">The block of the week; <c>null</c> outside any.</param>
/// <param name="Week">The week of the block, from 1.</param>
/// <param name="Loads">The loads of the session.</param>
internal sealed record LoadPlace(int? Block, int Week, LoadResolver Loads)
{
    /// <summary>Whether warm-up sets are asked for.</summary>
    public bool IsWarmup { get; init; }
}
