using System.Xml.Linq;
using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>The hard sets of a week by muscle group, before the band in which most programs are.</summary>
internal static class VolumeChart
{
    private const double Width = 240;
    private const double Height = 16;
    private const double BarTop = 4;
    private const double BarHeight = 8;

    /// <summary>Short weeks are drawn at the scale of usual ones.</summary>
    private const double LeastSets = 20;

    public static XElement Of(IReadOnlyCollection<MuscleSets> muscles)
    {
        var most = muscles.Max(muscle => Math.Max(LeastSets, Math.Max(muscle.Sets, muscle.High)));
        return Html.Element(
            "table", "px-volume", Html.Element("tbody", null, muscles.Select(muscle => Row(muscle, Width / most))));
    }

    private static XElement Row(MuscleSets muscle, double scale) => Html.Element(
        "tr",
        null,
        Html.Element("th", null, Html.Attribute("scope", "row"), Html.NameOf(muscle.Group)),
        Html.Element("td", "px-number", FormattableString.Invariant($"{muscle.Sets:0.#}")),
        Html.Element("td", null, Bar(muscle, scale)),
        Html.Element("td", "px-quiet", muscle.Remark()));

    private static XElement Bar(MuscleSets muscle, double scale) => Html.Picture(
        "px-bar",
        Label(muscle),
        Width,
        Height,
        Html.Box("px-band", muscle.Low * scale, 0, (muscle.High - muscle.Low) * scale, Height),
        Html.Box("px-" + Word(muscle.Level()), 0, BarTop, muscle.Sets * scale, BarHeight, Label(muscle)));

    private static string Label(MuscleSets muscle) => Html.NameOf(muscle.Group) + FormattableString.Invariant(
        $": {muscle.Sets:0.#} hard sets; most programs have {muscle.Low:0.#} to {muscle.High:0.#}");

    private static string Word(VolumeLevel level) => level switch
    {
        VolumeLevel.Below => "below",
        VolumeLevel.Above => "above",
        _ => "inside",
    };
}
