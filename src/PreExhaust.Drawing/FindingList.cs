using System.Globalization;
using System.Xml.Linq;
using PreExhaust.Analysis;

namespace PreExhaust.Drawing;

/// <summary>Findings as a list, the loudest first.</summary>
internal static class FindingList
{
    public static XElement Of(IEnumerable<PageFinding> findings)
    {
        var items = findings
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Line)
            .Select(Item)
            .ToList();
        return items.Count == 0
            ? Html.Element("p", "px-quiet", "Nothing to say about this session.")
            : Html.Element("ul", "px-findings", items);
    }

    private static XElement Item(PageFinding finding) => Html.Element(
        "li",
        "px-finding px-" + NameOf(finding.Severity),
        Html.Element("span", "px-severity", NameOf(finding.Severity)),
        " ",
        finding.Message,
        " ",
        Html.Element("a", null, Html.Attribute("href", finding.HelpUri), finding.Id),
        " ",
        PlaceLink.Of(finding.Line, "line " + finding.Line.ToString(CultureInfo.InvariantCulture)));

    private static string NameOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "hint",
    };
}
