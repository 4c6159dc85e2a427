namespace PreExhaust.Cli.Reporting;

/// <summary>Shows what changed between two texts: as it is for a program, safe and in colour for a person.</summary>
internal static class DiffReport
{
    public static void Write(string path, string before, string after, Host host)
    {
        var diff = UnifiedDiff.Of(path, before, after);
        if (!host.UseColour)
            host.Out.Write(diff);
        else if (diff.Length > 0)
            host.Out.Write(string.Concat(diff.TrimEnd('\n').Split('\n').Select(line => Coloured(line) + "\n")));
    }

    private static string Coloured(string line) => line switch
    {
        ['+', ..] => $"\e[32m{Printable.Of(line)}\e[0m",
        ['-', ..] => $"\e[31m{Printable.Of(line)}\e[0m",
        ['@', ..] => $"\e[36m{Printable.Of(line)}\e[0m",
        _ => Printable.Of(line),
    };
}
