using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>
/// Reads maxima as others write them, <c>Squat 1RM: 140kg</c>, <c>Bench TM 100</c>; the fix writes the setting.
/// </summary>
internal sealed class MaxLineParser(string text, DiagnosticBag diagnostics)
{
    private const string TrainingMax = "training max";

    private static readonly string[] TrainingMaxes = [TrainingMax, "TM"];

    private static readonly string[] OneRepMaxes = ["max", "PR", "PB", "e1RM", "1 rep max", "one rep max", "1-rep max"];

    private static readonly char[] Signs = [' ', '\t', ':', '=', '-', '–', '—', '：', '\u00a0'];

    /// <summary>The line, unread; <c>null</c> where it says no maximum.</summary>
    public UnsupportedSyntax? Parse(LineInput input)
    {
        var (start, end) = (input.Position, input.End);
        var number = StartOfLoad(start, end);
        if (number <= start || number == end || !IsBehindWord(start, number)
            || FindWord(start, number) is not { } word)
            return null;
        var before = text.Substring(start, word.Start - start).Trim(Signs);
        var behind = text.Substring(word.End, number - word.End).Trim(Signs);
        if ((before.Length > 0 && behind.Length > 0) || IsOfSets(before, start, word))
            return null;
        var (problem, readings) = Meant(before + behind, word, text.Substring(number, end - number), end);
        Report(TextSpan.FromBounds(start, end), problem, readings);
        return UnsupportedSyntax.Whole(text, start, end);
    }

    private (string Problem, string[] Readings) Meant(string name, TextSpan word, string load, int end)
    {
        var isTrainingMax = Words.ScanAnyPhrase(text, word.Start, word.End, TrainingMaxes) == word.End;
        var isShare = load[load.Length - 1] == '%';
        if (isShare && isTrainingMax && name.Length == 0)
            return ("A training max is a share of the max", [$"{TrainingMax} {load}"]);
        if (isShare || name.Length == 0)
            return ("Nothing says whose maximum this is; a whole line is 'max Back Squat 140kg'", []);
        if (name.Contains(','))
            return ("Each maximum has a line", [Several(text.Substring(word.End, end - word.End))]);
        if (!isTrainingMax)
            return ("The maximum of an exercise is a setting", Settings(name, word, load));
        var said = text.IndexOf(TrainingMax, StringComparison.OrdinalIgnoreCase);
        return said >= 0 && said != word.Start
            ? ($"The file says '{TrainingMax}' as a share; say the max that it is a share of", [])
            : ("Percentages are of the max; to take them of this, let it be the max", Settings(name, word, load));
    }

    private static string Several(string maxima) =>
        string.Join("\n", maxima.Trim(Signs).Split(',').Select(max => $"max {max.Trim(Signs)}"));

    private string[] Settings(string name, TextSpan word, string load)
    {
        var reps = MaxBasisSyntax.RepsOf(text.Substring(word.Start, word.Length));
        var isRepMax = reps > 1 && BasisGrammar.ScanRepMax(text, word.Start, word.End) == word.End;
        var units = char.IsLetter(load[load.Length - 1]) ? new[] { "" } : ["kg", "lb"];
        var max = isRepMax ? $"max {name} {reps}RM" : $"max {name}";
        return units.Select(unit => $"{max} {load.Replace(" ", "")}{unit}").ToArray();
    }

    private void Report(TextSpan line, string problem, string[] readings)
    {
        var list = string.Join(" or ", readings.Select(Shown));
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            line,
            readings.Length == 0 ? problem + "." : $"{problem}: write {list}.",
            readings.Select(reading => new TextFix($"Write {Shown(reading)}", line, reading)).ToArray());
    }

    private static string Shown(string lines) => $"'{lines.Replace("\n", "' and '")}'";

    /// <summary><c>work up to 1RM 100kg</c>, <c>3 x max 60kg</c>, <c>Dip: max 10kg</c></summary>
    private bool IsOfSets(string before, int start, TextSpan word)
    {
        var behind = Extents.TrimBlanks(text, start, word.Start);
        var isBehindColon = behind > start && Characters.IsColon(text[behind - 1]);
        return (isBehindColon && Words.Scan(text, word.Start, word.End, "max") >= 0)
            || before.Any(c => Characters.IsDigit(c) || Characters.IsColon(c) || Characters.IsSeparator(c));
    }

    /// <summary>Where the number begins with which the line ends; its end where it does not.</summary>
    private int StartOfLoad(int start, int end)
    {
        var unit = end;
        while (unit > start && (char.IsLetter(text[unit - 1]) || text[unit - 1] == '%'))
            unit--;
        var number = Extents.TrimBlanks(text, start, unit);
        var isUnit = unit == end || (Units.Scan(text, unit, end, out var kind) == end
            && kind is Unit.Kilogram or Unit.Pound or Unit.Percent);
        var after = number;
        while (number > start && (Characters.IsDigit(text[number - 1]) || text[number - 1] is '.' or ','))
            number--;
        return isUnit && number > start && number < after && !Characters.IsWordPart(text[number - 1]) ? number : end;
    }

    /// <summary>Behind sets no load is a maximum.</summary>
    private bool IsBehindWord(int start, int number)
    {
        while (number > start && Array.IndexOf(Signs, text[number - 1]) >= 0)
            number--;
        return number > start && char.IsLetter(text[number - 1]);
    }

    /// <summary>The word that says of which kind the maximum is.</summary>
    private TextSpan? FindWord(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var isWordStart = char.IsLetterOrDigit(text[i]) && (i == start || !Characters.IsWordPart(text[i - 1]));
            var after = isWordStart ? ScanWord(i, end) : -1;
            if (after >= 0)
                return TextSpan.FromBounds(i, after);
        }

        return null;
    }

    private int ScanWord(int start, int end)
    {
        var after = Words.ScanAnyPhrase(text, start, end, TrainingMaxes);
        if (after < 0)
            after = Words.ScanAnyPhrase(text, start, end, OneRepMaxes);
        return after < 0 ? BasisGrammar.ScanRepMax(text, start, end) : after;
    }
}
