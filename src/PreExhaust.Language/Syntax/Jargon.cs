using System.Globalization;
using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Words of other notations that ours says in another way, and what that is.</summary>
internal static class Jargon
{
    /// <summary>What is said of a rest that is none.</summary>
    public const string NoRest = "Neighbours in a superset need no rest; elsewhere give it a time: 'rest 10s'.";

    /// <summary>A lower number of k is a distance.</summary>
    private const decimal LeastLoad = 20;

    private const decimal MetresInYard = 0.9144m;
    private const decimal MetresInFoot = 0.3048m;
    private const decimal MetresInMile = 1609.344m;

    private const string Superset =
        "A superset is two neighbouring lines with labels, 'A1 Squat: 3x5' and 'A2 Bench Press: 3x5'.";

    private const string TopSet = "A heavy set that is found on the day is written 'work up to 5RM'.";

    private const string Interval = "Sets that start every minute are written '10x3 every 60s'.";

    private static readonly WordTable<string> Advice = new(
    [
        ("superset", Superset), ("supersetted", Superset), ("ss", Superset), ("triset", Superset),
        ("emom", Interval), ("e", Interval),
        ("build", TopSet), ("ramp", TopSet), ("work", TopSet), ("top", TopSet), ("heavy", TopSet),
        ("last", "The last set is left open with a plus: '3x5+'."),
        ("no", NoRest),
        ("as", "A rest is a time, such as 'rest 90s'; leave it out if it does not matter."),
        ("pro", "Sets of five without an open one are written '3x5', or '1x5 65%, 1x5 75%, 1x5 85%'."),
    ]);

    /// <summary>Reports a word of another notation; whether it is one.</summary>
    /// <param name="input">The line.</param>
    /// <param name="place">The word that nothing took in.</param>
    /// <param name="diagnostics">Takes the message.</param>
    public static bool Report(LineInput input, TextSpan place, DiagnosticBag diagnostics)
    {
        if (ReportUnit(input, place, diagnostics) || BodyweightSets.Report(input, place, diagnostics)
            || Misfits.Report(input, place, diagnostics))
            return true;
        var start = place.Start;
        if (Characters.IsTimes(input.Source[start]) && place.Length > 1)
            return ReportReps(input.Source, place, diagnostics);
        if (Advice.Find(input.Source, start, input.End) is not { } advice)
            return false;
        diagnostics.Add(DiagnosticKinds.UnknownWord, place, advice);
        return true;
    }

    /// <summary><c>x5</c> without sets.</summary>
    private static bool ReportReps(string text, TextSpan place, DiagnosticBag diagnostics)
    {
        var reps = text.Substring(place.Start + 1, place.Length - 1);
        if (!reps.All(Characters.IsDigit))
            return ReportOpenReps(reps, new(place.Start + 1, reps.Length), diagnostics);
        string[] readings = [$"1x{reps}", $"3x{reps}"];
        diagnostics.Add(
            DiagnosticKinds.Ambiguous,
            place,
            $"The number of sets is missing: write '{readings[0]}' or '{readings[1]}'.",
            readings.Select(reading => new TextFix($"Write '{reading}'", place, reading)).ToArray());
        return true;
    }

    /// <summary><c>1xAMRPA</c></summary>
    private static bool ReportOpenReps(string word, TextSpan place, DiagnosticBag diagnostics)
    {
        var meant = Spelling.Closest(word, ["AMRAP", "failure"], 1).FirstOrDefault();
        if (meant is not null)
            diagnostics.Add(
                DiagnosticKinds.UnknownWord,
                place,
                $"'{word}' is not known here; did you mean '{meant}'?",
                new TextFix($"Write '{meant}'", place, meant));
        return meant is not null;
    }

    /// <summary>Yards, feet and miles, and <c>60k</c>.</summary>
    private static bool ReportUnit(LineInput input, TextSpan place, DiagnosticBag diagnostics)
    {
        var text = input.Source;
        var end = Extents.TrimBlanks(text, 0, place.Start);
        var start = end;
        while (start > 0 && (Characters.IsDigit(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var unit = text.Substring(place.Start, place.Length);
        var isNumber = start < end && Numbers.Scan(text, start, end) == end;
        if (!isNumber || Meant(unit, text.Substring(start, end - start)) is not { } meant)
            return false;
        var readings = string.Join(" or ", meant.Select(m => $"'{m}'"));
        var whole = TextSpan.FromBounds(start, place.End);
        diagnostics.Add(
            DiagnosticKinds.UnknownWord,
            place,
            $"'{unit}' is no unit here: write {readings}.",
            meant.Select(m => new TextFix($"Write '{m}'", whole, m)).ToArray());
        return true;
    }

    private static string[]? Meant(string unit, string number) => unit.ToUpperInvariant() switch
    {
        "YD" or "YDS" or "YARD" or "YARDS" => [Metres(number, MetresInYard)],
        "FT" or "FEET" or "FOOT" => [Metres(number, MetresInFoot)],
        "MI" or "MILE" or "MILES" => [Metres(number, MetresInMile)],
        "K" => [Numbers.Make(number, 0, number.Length).Value < LeastLoad ? $"{number}km" : $"{number}kg"],
        "RM" => [$"work up to {number}RM"],
        ['K', _] or ['K', 'G', _] => [$"{number}kg"],
        ['L', _] or ['L', 'B', _] => [$"{number}lb"],
        ['S', 'E', _] => [$"{number}s"],
        _ => null,
    };

    private static string Metres(string number, decimal factor)
    {
        var metres = decimal.Round(Numbers.Make(number, 0, number.Length).Value * factor);
        return metres.ToString(CultureInfo.InvariantCulture) + (metres < 10 ? " metres" : "m");
    }
}
