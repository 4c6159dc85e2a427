using System.Globalization;
using System.Text.RegularExpressions;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors.Corpus;

/// <summary>A text with mistakes.</summary>
/// <param name="Theme">The file it stands in, without extension.</param>
/// <param name="Title">What is wrong.</param>
/// <param name="Mistakes">How many mistakes it holds: so many messages it gets.</param>
/// <param name="Text">The text.</param>
internal sealed record BadInput(string Theme, string Title, int Mistakes, string Text)
{
    private const string Start = "== ";

    private static readonly string Folder =
        Repository.PathOf("tests", "PreExhaust.Language.Tests", "Errors", "Corpus");

    public static IReadOnlyList<BadInput> All { get; } = Themes.SelectMany(Read).ToList();

    /// <summary>The themes, each a file.</summary>
    public static IEnumerable<string> Themes => Directory.EnumerateFiles(Folder, "*.txt")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => !name.Contains('.', StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>Titles stand behind <c>==</c>, with the number of mistakes in brackets if they are several.</summary>
    private static IEnumerable<BadInput> Read(string theme) =>
        File.ReadAllText(Path.Combine(Folder, $"{theme}.txt"))
            .ReplaceLineEndings("\n")
            .Split($"\n{Start}")
            .Select((text, i) => i == 0 ? text[Start.Length..] : text)
            .Select(text => Case(theme, text.IndexOf('\n', StringComparison.Ordinal), text));

    private static BadInput Case(string theme, int end, string text)
    {
        var title = Regex.Match(text[..end], @"^(.*?)(?: \((\d)\))?$");
        var mistakes = title.Groups[2] is { Success: true } number
            ? int.Parse(number.Value, CultureInfo.InvariantCulture)
            : 1;
        return new(theme, title.Groups[1].Value, mistakes, Unescape(text[(end + 1)..].TrimEnd('\n')));
    }

    /// <summary>Characters that no file of text should hold are written as <c>\u0000</c>.</summary>
    private static string Unescape(string text) => Regex.Replace(
        text,
        @"\\u([0-9a-f]{4})",
        match => ((char)Convert.ToInt32(match.Groups[1].Value, 16)).ToString());
}
