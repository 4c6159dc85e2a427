using System.Text;
using PreExhaust.Cli.Files;

namespace PreExhaust.Cli.Creating;

/// <summary>Files that new ones are made from.</summary>
internal static class Template
{
    /// <summary>In quotation marks, for others fill the templates in who do not know which names need them.</summary>
    private const string NameMark = "\"NAME\"";

    /// <summary>A file of this kind with a name.</summary>
    public static string Of(NewFileKind kind, string name) =>
        EmbeddedFile.Read($"{kind.ToString().ToLowerInvariant()}.workout")
            .Replace(NameMark, Quoted(name), StringComparison.Ordinal);

    /// <summary>The file that a name suggests: <c>upper-a.workout</c> for "Upper A".</summary>
    public static string FileName(string name)
    {
        var file = new StringBuilder();
        foreach (var c in name.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c))
                file.Append(c);
            else if (file.Length > 0 && file[^1] != '-')
                file.Append('-');
        }

        return $"{file.ToString().Trim('-')}.workout";
    }

    /// <summary>A name of letters and spaces is safe; any other might read as something else.</summary>
    private static string Quoted(string name) => name.All(c => char.IsLetter(c) || c == ' ') ? name : $"\"{name}\"";
}
