using System.Globalization;
using PreExhaust.Drawing;
using PreExhaust.Fatigue;
using PreExhaust.Sheets;
using Spectre.Console;

namespace PreExhaust.Cli.Showing;

/// <summary>What a session leaves of its main muscles: a bar after each exercise.</summary>
internal static class MuscleGrid
{
    /// <summary>The lowest bar: less is left only to failure with next to no rest.</summary>
    private const double Least = 0.5;

    private const string Bars = "▁▂▃▄▅▆▇█";

    public static Grid Of(SessionSheet session)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true }).AddColumn(new() { NoWrap = true }).AddColumn();
        foreach (var curve in session.Muscles)
            grid.AddRow(new Text("  " + curve.Group.Name), Curve(curve), Lowest(session, curve));
        return grid;
    }

    private static Paragraph Curve(MuscleCurve curve)
    {
        var bars = new Paragraph();
        foreach (var left in curve.Left)
            bars.Append($"{Bars[Height(left)]} ", new Style(ColourOf(left)));
        return bars;
    }

    private static Text Lowest(SessionSheet session, MuscleCurve curve)
    {
        var after = session.Exercises[curve.Left.ToList().IndexOf(curve.Lowest)].Name;
        var share = (100 * curve.Lowest).ToString("0", CultureInfo.InvariantCulture);
        return new($"{share} % left after {after}", Ink.Quiet);
    }

    private static int Height(double left) =>
        (int)Math.Round(Math.Max(0, left - Least) / (1 - Least) * (Bars.Length - 1));

    private static Color ColourOf(double left) => ReserveLevels.Of(left) switch
    {
        ReserveLevel.Worn => Color.Red,
        ReserveLevel.Tired => Color.Yellow,
        _ => Color.Green,
    };
}
