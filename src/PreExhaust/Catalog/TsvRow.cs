using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>A line of a <see cref="TsvTable"/>.</summary>
internal sealed class TsvRow(string[] header, string[] cells)
{
    public string this[string column] => cells[Array.IndexOf(header, column)];

    public ValueList<string> List(string column) => this[column] is { Length: > 0 } text
        ? text.Split(';').ToValueList()
        : ValueList<string>.Empty;

    public int Number(string column) =>
        int.Parse(this[column], NumberStyles.None, CultureInfo.InvariantCulture);

    public bool Flag(string column) => this[column] == "yes";
}
