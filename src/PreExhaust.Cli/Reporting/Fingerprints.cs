using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace PreExhaust.Cli.Reporting;

/// <summary>Marks by which a finding is known again after lines moved: its file, id and message, and which of equals it
/// is.</summary>
internal static class Fingerprints
{
    private const int Bytes = 16;

    /// <summary>The fingerprints of findings, in their order, 32 hexadecimal digits each.</summary>
    public static IEnumerable<string> Of(IEnumerable<ReportEntry> entries)
    {
        var seen = new Dictionary<(string, string, string), int>();
        foreach (var entry in entries)
        {
            var key = (entry.File, entry.Id, entry.Message);
            seen[key] = seen.GetValueOrDefault(key) + 1;
            var number = seen[key].ToString(CultureInfo.InvariantCulture);
            var text = string.Join('\0', entry.File, entry.Id, entry.Message, number);
            yield return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));
        }
    }
}
