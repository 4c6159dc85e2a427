using System.Globalization;
using System.Xml.Linq;
using PreExhaust.Fatigue;
using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>
/// What a session leaves of its main muscles: a bar after each exercise, from nothing to full strength.
/// </summary>
internal static class ReserveChart
{
    private const double Height = 40;
    private const double BarWidth = 16;
    private const double Step = 20;
    private const double Baseline = 14;

    public static XElement Of(SessionSheet session) => Html.Element(
        "table",
        "px-curves",
        Html.Element("tbody", null, session.Muscles.Select(curve => Row(session, curve))),
        Html.Element("tfoot", null, Html.Element(
            "tr",
            null,
            Html.Element("td", null),
            Html.Element("td", null, Axis(session)),
            Html.Element("td", "px-quiet", "after the exercise of this number"))));

    private static XElement Row(SessionSheet session, MuscleCurve curve)
    {
        var lowest = curve.Left.ToList().IndexOf(curve.Lowest);
        return Html.Element(
            "tr",
            null,
            Html.Element("th", null, Html.Attribute("scope", "row"), Html.NameOf(curve.Group)),
            Html.Element("td", null, Curve(session, curve)),
            Html.Element("td", "px-quiet", $"{After(session, curve, lowest)}"));
    }

    private static XElement Curve(SessionSheet session, MuscleCurve curve)
    {
        var width = WidthOf(session);
        var label = $"{Html.NameOf(curve.Group)}: "
            + string.Join(", ", curve.Left.Select((_, i) => After(session, curve, i)));
        return Html.Picture(
            "px-curve",
            label,
            width,
            Height,
            Html.Box("px-full", 0, 0, width, 1),
            Html.Box("px-half", 0, Height / 2, width, 1),
            curve.Left.Select((left, i) => Bar(left, i, After(session, curve, i))));
    }

    private static XElement Bar(double left, int at, string title)
    {
        var height = Height * Math.Clamp(left, 0, 1);
        return Html.Box(
            "px-" + Word(ReserveLevels.Of(left)), X(at), Height - height, BarWidth, height, title);
    }

    private static XElement Axis(SessionSheet session) => Html.Element(
        "svg",
        "px-axis",
        Html.Attribute("aria-hidden", "true"),
        Html.Attribute("width", WidthOf(session)),
        Html.Attribute("height", Step),
        session.Exercises.Select((_, i) => Html.Element(
            "text",
            null,
            Html.Attribute("x", X(i) + (BarWidth / 2)),
            Html.Attribute("y", Baseline),
            Html.Attribute("text-anchor", "middle"),
            (i + 1).ToString(CultureInfo.InvariantCulture))));

    private static string After(SessionSheet session, MuscleCurve curve, int at) => string.Create(
        CultureInfo.InvariantCulture, $"{100 * curve.Left[at]:0} % left after {session.Exercises[at].Name}");

    private static double X(int at) => (at * Step) + ((Step - BarWidth) / 2);

    private static double WidthOf(SessionSheet session) => session.Exercises.Count * Step;

    private static string Word(ReserveLevel level) => level switch
    {
        ReserveLevel.Worn => "worn",
        ReserveLevel.Tired => "tired",
        _ => "fresh",
    };
}
