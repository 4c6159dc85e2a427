using System.Globalization;
using System.Xml.Linq;

namespace PreExhaust.Drawing;

/// <summary>A link to a line of the text: editors go there.</summary>
internal static class PlaceLink
{
    public static XElement Of(int line, string text)
    {
        var number = line.ToString(CultureInfo.InvariantCulture);
        return Html.Element(
            "a", "px-place", Html.Attribute("href", "#L" + number), Html.Attribute("data-line", number), text);
    }
}
