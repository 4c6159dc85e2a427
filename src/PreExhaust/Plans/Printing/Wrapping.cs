using System.Text;

namespace PreExhaust.Plans.Printing;

/// <summary>Breaks a list of items into lines that fit a screen.</summary>
internal static class Wrapping
{
    private const int Width = 90;

    public static IReadOnlyList<string> Lines(IEnumerable<string> items)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var item in items)
        {
            if (line.Length > 0 && line.Length + item.Length > Width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? ", " : "").Append(item);
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }
}
