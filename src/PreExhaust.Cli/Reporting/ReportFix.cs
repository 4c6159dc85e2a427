namespace PreExhaust.Cli.Reporting;

/// <summary>A fix as reports show it.</summary>
/// <param name="Title">What it does, as an imperative.</param>
/// <param name="IsSafe">Whether <c>--fix</c> applies it.</param>
/// <param name="Changes">The changes in text order; empty where the text cannot say what the fix does.</param>
internal sealed record ReportFix(string Title, bool IsSafe, IReadOnlyList<ReportChange> Changes);
