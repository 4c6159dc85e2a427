using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax;

/// <summary>What the cells behind a name may mean: sets and repetitions, then what says itself what it is.</summary>
internal static class TableReadings
{
    private static readonly string[] Masses = ["kg", "lb"];

    private static readonly string[] Open = ["AMRAP", "max", "failure"];

    private static readonly string[] Worded = ["rest", "tempo", "BW", "bodyweight"];

    /// <summary>The readings; none where the cells do not begin with sets.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> cells)
    {
        var isWhole = PrescriptionStart.IsSetAt(cells[0], 0, cells[0].Length);
        var hasReps = cells.Count > 1 && IsWhole(cells[0]) && IsReps(cells[1]);
        if (!isWhole && !hasReps)
            return [];
        IEnumerable<string> readings = [isWhole ? cells[0] : $"{cells[0]}x{cells[1]}"];
        foreach (var cell in cells.Skip(isWhole ? 1 : 2))
            readings = readings.SelectMany(before => Meanings(cell).Select(meaning => before + meaning));
        return readings.Take(Masses.Length).ToList();
    }

    private static IEnumerable<string> Meanings(string cell)
    {
        var number = EndOfNumber(cell);
        if (number == cell.Length)
            return Masses.Select(unit => $" {cell}{unit}");
        Units.Scan(cell, Extents.SkipBlanks(cell, number, cell.Length), cell.Length, out var unit);
        if (number > 0 && unit is Unit.Kilogram or Unit.Pound or Unit.Percent)
            return [$" {cell}"];
        if (number > 0 && unit is Unit.Second or Unit.Minute)
            return [$", rest {cell}"];
        var isEffort = cell[0] == '@' || EffortGrammar.HasScaleAhead(cell, 0, cell.Length)
            || EffortGrammar.ScanScale(cell, 0, cell.Length) >= 0;
        if (isEffort || Words.Scan(cell, 0, cell.Length, Worded) >= 0)
            return [$", {cell}"];
        return [$" ({cell})"];
    }

    private static bool IsReps(string cell)
    {
        var number = EndOfNumber(cell);
        Units.Scan(cell, Extents.SkipBlanks(cell, number, cell.Length), cell.Length, out var unit);
        return number > 0
            ? unit is not (Unit.Kilogram or Unit.Pound or Unit.Percent)
            : Words.Scan(cell, 0, cell.Length, Open) >= 0;
    }

    private static bool IsWhole(string cell) =>
        cell.All(c => Characters.IsDigit(c) || Characters.IsDash(c)) && Characters.IsDigit(cell[0]);

    private static int EndOfNumber(string cell)
    {
        var end = 0;
        while (end < cell.Length && (Characters.IsDigit(cell[end]) || cell[end] is '.' or ','
            || (end > 0 && Characters.IsDash(cell[end]))))
            end++;
        return end;
    }
}
