using System.Globalization;
using System.Xml.Linq;
using PreExhaust.Sheets;

namespace PreExhaust.Drawing;

/// <summary>A session as a table: a row for each group of sets. A column in which nothing stands is left out.</summary>
internal static class SessionTable
{
    private static readonly (string Heading, string CssClass, Func<SetsRow, string> Text)[] Columns =
    [
        ("Sets", "px-sets", row => row.Amount),
        ("Load", "px-load", row => row.Load),
        ("Per side", "px-plates", row => row.Plates),
        ("Effort", "px-effort", row => row.Effort),
        ("Rest", "px-rest", row => row.Rest),
        ("Reps lost", "px-loss", row => row.Loss),
    ];

    public static XElement Of(SessionSheet session)
    {
        var rows = session.Exercises
            .SelectMany((exercise, i) => SetsRow.Of(exercise).Select((row, at) => (exercise, row, Number(i, at))))
            .ToList();
        var columns = Columns.Where(column => rows.Exists(row => column.Text(row.row).Length > 0)).ToList();
        return Html.Element(
            "table",
            "px-table",
            Html.Element("thead", null, Html.Element(
                "tr",
                null,
                Heading("#", "px-number"),
                Heading("Exercise", null),
                columns.Select(column => Heading(column.Heading, column.CssClass)))),
            Html.Element("tbody", null, rows.Select(row => Html.Element(
                "tr",
                row.row.IsWarmup ? "px-warmup" : null,
                Html.Element("td", "px-number", row.Item3),
                Name(row.exercise, row.row),
                columns.Select(column => Html.Element("td", column.CssClass, column.Text(row.row)))))));
    }

    private static string Number(int exercise, int row) =>
        row == 0 ? (exercise + 1).ToString(CultureInfo.InvariantCulture) : "";

    private static XElement Heading(string text, string? cssClass) =>
        Html.Element("th", cssClass, Html.Attribute("scope", "col"), text);

    private static XElement Name(ExerciseSheet exercise, SetsRow row)
    {
        var label = row.Label.Length > 0 ? Html.Element("span", "px-label", row.Label) : null;
        object name = exercise.Source is { } place && row.Name.Length > 0
            ? PlaceLink.Of(place.Line, row.Name)
            : row.Name;
        return Html.Element(
            "td",
            "px-name",
            label,
            label is null ? null : " ",
            name,
            row.Remarks.Select(remark => Html.Element("div", "px-remark", remark)));
    }
}
