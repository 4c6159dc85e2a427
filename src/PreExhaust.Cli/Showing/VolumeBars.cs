using System.Globalization;
using PreExhaust.Drawing;
using PreExhaust.Sheets;
using Spectre.Console;

namespace PreExhaust.Cli.Showing;

/// <summary>The weekly hard sets of each muscle group, beside what programs usually give it.</summary>
internal static class VolumeBars
{
    private const int SetsOfWidth = 32;

    public static Grid Of(IEnumerable<MuscleSets> muscles)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { NoWrap = true })
            .AddColumn(new() { NoWrap = true, Alignment = Justify.Right })
            .AddColumn(new() { NoWrap = true })
            .AddColumn();
        foreach (var muscle in muscles)
        {
            grid.AddRow(
                new Text("  " + muscle.Group.Name),
                new Text(muscle.Sets.ToString("0.#", CultureInfo.InvariantCulture)),
                Bar(muscle),
                new Text(muscle.Remark(), Ink.Quiet));
        }

        return grid;
    }

    /// <summary>A block for each set; the band is a line below the rest of the width.</summary>
    private static Paragraph Bar(MuscleSets muscle)
    {
        var filled = Math.Min(SetsOfWidth, (int)Math.Round(muscle.Sets));
        var colour = muscle.Level() == VolumeLevel.Inside ? Color.Green : Color.Yellow;
        var bar = new Paragraph(new string('█', filled), new Style(colour));
        var rest = Enumerable.Range(filled, SetsOfWidth - filled)
            .Select(at => at >= muscle.Low && at < muscle.High ? '─' : ' ');
        return bar.Append(string.Concat(rest).TrimEnd(), Ink.Quiet);
    }
}
