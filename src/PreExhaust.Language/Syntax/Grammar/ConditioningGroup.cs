namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>What a heading of conditioning says.</summary>
/// <param name="Kind">The group, as ours writes it behind its letter.</param>
/// <param name="Remark">What ours has no word for; <c>null</c> without.</param>
/// <param name="Sets">What exercises do that say nothing of their own; <c>null</c> without.</param>
internal sealed record ConditioningGroup(string Kind, string? Remark = null, string? Sets = null);
