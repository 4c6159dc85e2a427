using System.Text.RegularExpressions;

namespace PreExhaust.Language.Tests.Grammar;

/// <summary>What the grammar describes in words, as patterns and as samples.</summary>
internal static class Terminals
{
    private const string Word = @"(?!//|(?:rest|amrap|bw|rir|rpe|max)\b|[\d@#>])[^\s:,;()""]+";

    private const string CopiedWord = @"(?!(?:like|in|on)\b)[\w/.'+-]+";

    private static readonly Dictionary<string, (Regex Pattern, string[] Samples)> Known = new()
    {
        ["a letter"] = (Of(@"\p{L}"), ["a", "B", "é"]),
        ["a letter from a to z"] = (Of("[a-z]"), ["a", "B"]),
        ["a letter from a to z, but not m, s or x"] = (Of("[a-z-[msx]]"), ["a", "B"]),
        ["a digit"] = (Of("[0-9]"), ["1", "2", "3", "5", "8"]),
        ["white space"] = (Of(@"\s+"), [" "]),
        ["text to the end of the line"] = (Of(@"\S.*"), ["the order is meant", "like this"]),
        ["text to the end of the line, colons aside"] = (Of(@"[^:\s].*?[^:\s]|[^:\s]"), ["Upper", "5 by 5", "Leg Day"]),
        ["words without signs, none of them like, in or on; or anything in quotes"] =
        (
            Of($@"""[^""]+""|{CopiedWord}(?:\s+{CopiedWord})*"),
            ["Upper A", "531", "Belt Squat", "\"Press, Dumbbell\""]),
        ["text without a separator"] = (Of(@"[^\s,;:][^,;]*?"), ["quads", "chest", "hamstrings"]),
        ["text in double quotes"] = (Of(@"""[^""]+"""), ["\"Rest of 90s\"", "\"Week One: Row\""]),
        ["text in balanced brackets"] = (Of(@"\((?>[^()]+|(?<d>\()|(?<-d>\)))*(?(d)(?!))\)"), ["(slow)", "(deload)"]),
        ["text without a colon, outside brackets and quotes"] =
            (Of(@"(?![\d#@>/-])(?:[^\s:""]|\s+(?!//)|(?<=\d):(?=\d))+"), Names),
        ["words of which none begins another part"] = (Of($@"""[^""]+""|{Word}(?:\s+(?!in\b){Word})*"), Names),
        ["words of which none begins a prescription"] = (Of($@"{Word}(?:\s+{Word})*"), Names),
    };

    /// <summary>What matches a description, and nothing before or after it.</summary>
    public static Regex PatternOf(string description) => Known[description].Pattern;

    public static string[] SamplesOf(string description) => Known[description].Samples;

    private static string[] Names =>
        ["Back Squat", "Bench Press", "Step-Up", "Weighted Dip", "Sit-Up"];

    private static Regex Of(string pattern) =>
        new($@"^(?:{pattern})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
