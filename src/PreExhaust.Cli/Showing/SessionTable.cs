using PreExhaust.Drawing;
using PreExhaust.Sheets;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreExhaust.Cli.Showing;

/// <summary>A session as a table: a row for each group of sets. A column in which nothing stands is left out.</summary>
internal static class SessionTable
{
    private static readonly (string Heading, Func<SetsRow, string> Text, Style? Style)[] Columns =
    [
        ("", row => row.Label, Ink.Quiet),
        ("Sets", row => row.Amount, null),
        ("Load", row => row.Load, null),
        ("Per side", row => row.Plates, Ink.Quiet),
        ("Effort", row => row.Effort, null),
        ("Rest", row => row.Rest, null),
        ("Reps lost", row => row.Loss, Ink.Loud),
    ];

    public static Table Of(SessionSheet session)
    {
        var rows = session.Exercises.SelectMany(SetsRow.Of).ToList();
        var columns = Columns.Where(column => rows.Exists(row => column.Text(row).Length > 0)).ToList();
        var names = columns.Count(column => column.Heading.Length == 0);
        var table = new Table { Border = TableBorder.Simple };
        var headings = columns.Select(column => column.Heading).ToList();
        headings.Insert(names, "Exercise");
        table.AddColumns([.. headings]);
        foreach (var row in rows)
        {
            var cells = columns
                .Select(column => Ink.Words(column.Text(row), row.IsWarmup ? Ink.Quiet : column.Style))
                .ToList<IRenderable>();
            cells.Insert(names, Name(row));
            table.AddRow(cells);
        }

        return table;
    }

    private static Rows Name(SetsRow row) => new(row.Remarks
        .Select(remark => Ink.Words(remark, Ink.Quiet))
        .Prepend(Ink.Words(row.Name, row.IsWarmup ? Ink.Quiet : Ink.Strong)));
}
