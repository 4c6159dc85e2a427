using PreExhaust.Analysis;

namespace PreExhaust.Cli.Reporting;

/// <summary>Findings as compilers write them: <c>path(line,col): warning PEX1001: message</c>.</summary>
internal static class TextReport
{
    /// <param name="entries">The findings.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="useColour">Whether severities are coloured.</param>
    /// <param name="mark">What stands before each.</param>
    public static void Write(
        IEnumerable<ReportEntry> entries, TextWriter output, bool useColour, string mark = "")
    {
        foreach (var entry in entries)
        {
            var severity = $"{Name(entry.Severity)} {entry.Id}";
            if (useColour)
                severity = $"\e[{Colour(entry.Severity)}m{severity}\e[0m";
            var place = $"{Printable.Of(entry.File)}({entry.Line},{entry.Column})";
            output.Write($"{mark}{place}: {severity}: {Printable.Of(entry.Message)}\n");
        }
    }

    private static string Name(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };

    private static int Colour(Severity severity) => severity switch
    {
        Severity.Error => 31,
        Severity.Warning => 33,
        _ => 36,
    };
}
