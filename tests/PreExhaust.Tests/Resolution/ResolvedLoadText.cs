using PreExhaust.Resolution;

namespace PreExhaust.Tests.Resolution;

/// <summary>Loads before they are rounded.</summary>
internal static class ResolvedLoadText
{
    public static string ToExact(this ResolvedLoad load) => $"{load.Exact?.Upper}";
}
