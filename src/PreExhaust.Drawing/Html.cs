using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using PreExhaust.Catalog;

namespace PreExhaust.Drawing;

/// <summary>
/// Elements of HTML and SVG. The framework's writer escapes them, so that no word of an author can become markup.
/// </summary>
internal static class Html
{
    private const char Replacement = '\uFFFD';

    /// <summary>An element; it has a closing tag also where it is empty, because HTML wants one.</summary>
    public static XElement Element(string name, string? cssClass, params object?[] content)
    {
        var element = new XElement(name, cssClass is null ? null : new XAttribute("class", cssClass));
        foreach (var part in content)
            element.Add(part is string text ? Clean(text) : part);
        if (element.IsEmpty)
            element.Add("");
        return element;
    }

    public static XAttribute Attribute(string name, string value) => new(name, Clean(value));

    public static XAttribute Attribute(string name, double value) =>
        new(name, value.ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A picture that is read out as one sentence.</summary>
    public static XElement Picture(
        string cssClass, string label, double width, double height, params object?[] content) =>
        Element(
            "svg",
            cssClass,
            Attribute("role", "img"),
            Attribute("aria-label", label),
            Attribute("width", width),
            Attribute("height", height),
            Attribute("viewBox", FormattableString.Invariant($"0 0 {width:0.##} {height:0.##}")),
            content);

    public static XElement Box(
        string cssClass, double x, double y, double width, double height, string? title = null) =>
        Element(
            "rect",
            cssClass,
            Attribute("x", x),
            Attribute("y", y),
            Attribute("width", width),
            Attribute("height", height),
            title is null ? null : Element("title", null, title));

    public static string Write(XElement element) => element.ToString(SaveOptions.DisableFormatting);

    /// <summary>The name of a muscle group as a row begins with it.</summary>
    public static string NameOf(MuscleGroup group) =>
        char.ToUpperInvariant(group.Name[0]) + group.Name[1..];

    /// <summary>Characters that no document may hold are shown as such.</summary>
    private static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = text.ToCharArray();
        for (var i = 0; i < clean.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (!XmlConvert.IsXmlChar(clean[i]))
                clean[i] = Replacement;
        }

        return new(clean);
    }

    private static bool IsClean(string text) => text.All(XmlConvert.IsXmlChar);

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
