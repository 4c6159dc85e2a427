using System.Text.Json;

namespace PreExhaust.Plans.Json;

/// <summary>
/// The version that our JSON formats begin with. It is looked at before anything else, because a later version may
/// spell the rest in other ways.
/// </summary>
internal static class FormatVersion
{
    /// <summary>Refuses what has no version, or a later one.</summary>
    /// <param name="root">The whole document.</param>
    /// <param name="latest">The latest version that is read.</param>
    /// <param name="what">What the document holds, such as "plan".</param>
    /// <param name="broken">Makes the exception of a problem.</param>
    /// <exception cref="NotSupportedException">A later version of this package has written it.</exception>
    public static void Check(JsonElement root, int latest, string what, Func<string, FormatException> broken)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("version", out var version)
            || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number)
            || number < 1)
            throw broken("it has no 'version', a whole number from 1");
        if (number > latest)
            throw new NotSupportedException(FormattableString.Invariant(
                $"The {what} has format {number}, this version reads up to {latest}: update package PreExhaust."));
    }
}
