using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Reads an exercise whose sets stand below it, each thing on a line; the fix writes the one line that it is here.
/// </summary>
internal sealed class KeyedExerciseParser(string text, DiagnosticBag diagnostics)
{
    private static readonly string[] Units = ["kg", "lb"];

    /// <summary>The line, unread; <c>null</c> where the sets do not stand below it.</summary>
    public StatementSyntax? Parse(LineInput input)
    {
        if (KeyedExercise.At(text, input.Position, input.End) is not { } keyed)
            return null;
        var (start, end) = Headings.Content(text, input.Position, input.End);
        var name = text.Substring(start, end - start);
        var readings = Readings(name, keyed.Lines).Where(IsRead).ToList();
        var shown = readings.Count == 0
            ? $"such as '{name}: 3x8 60kg, rest 90s'"
            : string.Join(" or ", readings.Select(reading => $"'{reading}'"));
        var whole = TextSpan.FromBounds(input.Position, keyed.End);
        diagnostics.Add(
            DiagnosticKinds.MissingSets,
            TextSpan.FromBounds(input.Position, input.End),
            $"An exercise and its sets stand on one line: {shown}.",
            readings.Select(line => new TextFix($"Write '{line}'", whole, line + Note(keyed.Lines))).ToArray());
        return UnsupportedSyntax.Whole(text, input.Position, input.End);
    }

    private static IEnumerable<string> Readings(string name, IReadOnlyDictionary<LineKey, string> lines)
    {
        var load = Of(lines, LineKey.Load);
        var units = load.Length > 0 && load.All(c => Characters.IsDigit(c) || c is '.' or ',') ? Units : [""];
        return units.Select(unit => Line(name, lines, load + unit));
    }

    private static string Line(string name, IReadOnlyDictionary<LineKey, string> lines, string load)
    {
        var (sets, reps) = (Of(lines, LineKey.Sets), Of(lines, LineKey.Reps));
        var isList = reps.Any(c => c is ',' or '/');
        var amount = isList ? $"{sets} sets of {reps}" : $"{sets}x{reps}";
        string[] details = [amount, load, Behind("RPE", lines, LineKey.Rpe), Behind("RIR", lines, LineKey.Rir)];
        string[] clauses = [Behind("rest", lines, LineKey.Rest), Behind("tempo", lines, LineKey.Tempo)];
        var prescription = string.Join(" ", details.Where(detail => detail.Length > 0));
        return $"{name}: {string.Join(", ", clauses.Where(clause => clause.Length > 0).Prepend(prescription))}";
    }

    private static string Of(IReadOnlyDictionary<LineKey, string> lines, LineKey key) =>
        lines.TryGetValue(key, out var value) ? value : "";

    /// <summary>A rest without a unit is one of seconds.</summary>
    private static string Behind(string word, IReadOnlyDictionary<LineKey, string> lines, LineKey key)
    {
        var value = Of(lines, key);
        var unit = key == LineKey.Rest && value.All(Characters.IsDigit) ? "s" : "";
        return value.Length == 0 ? "" : $"{word} {value}{unit}";
    }

    private static string Note(IReadOnlyDictionary<LineKey, string> lines) =>
        Of(lines, LineKey.Note) is { Length: > 0 } note ? $"\n  > {note}" : "";

    private static bool IsRead(string line)
    {
        var problems = new DiagnosticBag();
        var input = new LineText(line, new Trace()).Line(0, line.Length);
        return PrescriptionParser.Parse(input, line.IndexOf(':') + 1, problems) is not null && problems.Count == 0;
    }
}
