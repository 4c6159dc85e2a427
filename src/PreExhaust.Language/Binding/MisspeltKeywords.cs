using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Tells lines that are no exercise but begin with a misspelt keyword: <c>warmpu 1x5 50%</c>, <c>gaol strength</c>.
/// </summary>
internal static class MisspeltKeywords
{
    private const int ShortestWord = 3;

    private static readonly string[] Keywords =
    [
        "program", "block", "week", "session", "exercise", "scheme", "allow",
        "goal", "weeks", "units", "rest", "training", "bodyweight", "plates", "step", "priority", "maintain",
        "omit", "style", "deload", "rotate",
        "warmup", "only", "progress", "intent", "tempo", "every", "like", "stages",
    ];

    private static readonly string[] GroupWords = ["superset", "circuit", "emom", "amrap", "every"];

    /// <summary>Whether the line is such a one; it is reported then, and nothing else is to be said of it.</summary>
    public static bool Report(BindingContext context, ExerciseDraft draft)
    {
        if (Find(context, draft.Syntax) is not { } found)
            return false;
        var (place, meant) = found;
        context.Diagnostics.Add(
            DiagnosticKinds.UnknownWord,
            place,
            $"'{context.Source[place]}' is not known here; did you mean '{meant}'?",
            new TextFix($"Write '{meant}'", place, meant));
        return true;
    }

    /// <summary>The word and the keyword that was meant; nothing where the line begins with none.</summary>
    public static (TextSpan Place, string Meant)? Find(BindingContext context, ExerciseSyntax exercise)
    {
        var name = exercise.Name;
        var text = name.Text;
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
            length++;
        var isWord = length >= ShortestWord && (length == text.Length || Characters.IsBlank(text[length]));
        var isChoice = text.IndexOf(" or ", StringComparison.OrdinalIgnoreCase) >= 0;
        if (!isWord || isChoice || context.Catalog.Find(text) is not null)
            return null;
        var words = exercise.Label is null ? Keywords : GroupWords;
        var meant = Spelling.Closest(text.Substring(0, length), words, 1).FirstOrDefault();
        if (meant is null || Math.Abs(meant.Length - length) > 1 || Words.Scan(text, 0, length, meant) >= 0)
            return null;
        if (context.Catalog.Suggest(text).Count > 0)
            return null;
        return (new(name.Span.Start, length), meant);
    }
}
