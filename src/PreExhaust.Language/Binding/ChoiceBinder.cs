using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds what a line trains: one exercise, or several to choose from.</summary>
internal sealed class ChoiceBinder(BindingContext context, NameBinder names)
{
    private const string Or = "or";

    /// <summary>The exercises in order, at least one; <c>Front Squat (paused) or Leg Press</c>.</summary>
    /// <param name="name">The name with every choice in it.</param>
    /// <param name="variant">The variant behind the last one.</param>
    /// <param name="isAlone">Whether nothing else stands on its line.</param>
    public IReadOnlyList<ExerciseReference> Bind(SyntaxToken name, string? variant, bool isAlone)
    {
        var places = Places(name.Text);
        if (places.Count == 0 || IsKnown(name.Text))
            return [names.Exercise(name, variant, isAlone)];
        if (places.Count >= Limits.Choices)
        {
            context.Report(
                DiagnosticKinds.TooMany,
                name,
                $"A line offers at most {Limits.Choices} exercises to choose from.");
            return [new(name.Text)];
        }

        var choices = new List<ExerciseReference>();
        foreach (var (start, end) in Ranges(name.Text, places))
        {
            var isLast = end == name.Text.Length;
            var (token, ownVariant) = Split(name, start, end);
            var choice = names.Exercise(token, isLast ? variant ?? ownVariant : ownVariant);
            if (choices.Contains(choice))
                context.Report(DiagnosticKinds.SaidTwice, token, $"'{choice}' is a choice already; keep one.");
            else
                choices.Add(choice);
        }

        return choices;
    }

    /// <summary>The names and variants of the choices, without a word about unknown ones.</summary>
    public IEnumerable<(SyntaxToken Name, string? Variant)> PartsOf(SyntaxToken name)
    {
        var places = Places(name.Text);
        return places.Count is 0 or >= Limits.Choices || IsKnown(name.Text)
            ? [(name, null)]
            : Ranges(name.Text, places).Select(range => Split(name, range.Start, range.End));
    }

    /// <summary>Where the word stands between others, outside brackets and quotes.</summary>
    private static List<int> Places(string text)
    {
        var places = new List<int>();
        var depth = 0;
        var isQuoted = Characters.IsQuote(text[0]);
        for (var i = 1; i < text.Length - Or.Length; i++)
        {
            isQuoted ^= Characters.IsQuote(text[i]);
            depth += isQuoted ? 0 : Characters.BracketStep(text[i]);
            var isOutside = depth == 0 && !isQuoted;
            var isWord = Characters.IsBlank(text[i - 1]) && Characters.IsBlank(text[i + Or.Length]);
            if (isOutside && isWord && Words.Scan(text, i, text.Length, Or) >= 0)
                places.Add(i);
        }

        return places;
    }

    /// <summary>The ranges of the choices; words around an "or" that are one name together stay together.</summary>
    private IEnumerable<(int Start, int End)> Ranges(string text, List<int> places)
    {
        var ends = places.Append(text.Length).ToList();
        var start = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            var last = i;
            for (var j = i + 1; j < ends.Count; j++)
                last = IsKnown(text.Substring(start, ends[j] - start)) ? j : last;
            yield return (start, ends[last]);
            i = last;
            start = ends[i] + Or.Length;
        }
    }

    /// <summary>A choice without the blanks around it, and the variant in brackets at its end.</summary>
    private static (SyntaxToken Name, string? Variant) Split(SyntaxToken name, int start, int end)
    {
        var text = name.Text;
        start = Extents.SkipBlanks(text, start, end);
        end = Extents.TrimBlanks(text, start, end);
        var afterQuotes = Math.Max(start, Extents.Quoted(text, start, end));
        var open = text.IndexOfAny(['(', '（'], afterQuotes, end - afterQuotes);
        var hasVariant = open > start && WeekGrammar.ScanBrackets(text, open, end) == end;
        var variant = hasVariant ? text.Substring(open + 1, end - open - 2).Trim() : "";
        var nameEnd = hasVariant ? Extents.TrimBlanks(text, start, open) : end;
        return (name.Part(start, nameEnd), variant.Length == 0 ? null : variant);
    }

    private bool IsKnown(string name) => context.Catalog.Find(name.Trim()) is not null;
}
