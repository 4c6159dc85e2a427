namespace PreExhaust.Roslyn;

/// <summary>What a name after <c>progress by</c> means in a project.</summary>
/// <param name="Class">The class, beginning with <c>global::</c>; <c>null</c> where none fits.</param>
/// <param name="Problem">Why none fits, as a message; <c>null</c> where one does.</param>
internal sealed record ProgressionMatch(string? Class, string? Problem);
