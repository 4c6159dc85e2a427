namespace PreExhaust.Catalog;

/// <summary>
/// An embedded table: tab-separated columns, the first line names them, <c>;</c> separates items.
/// </summary>
internal static class TsvTable
{
    public static IReadOnlyList<TsvRow> Read(string resource)
    {
        using var reader = new StringReader(EmbeddedText.Read(resource));
        var header = (reader.ReadLine() ?? "").Split('\t');
        var rows = new List<TsvRow>();
        while (reader.ReadLine() is { } line)
            rows.Add(new(header, line.Split('\t')));
        return rows;
    }
}
