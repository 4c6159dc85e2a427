using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>Tells the tables that apps export by their heads: <c>Date,Exercise Name,Weight,Reps</c>.</summary>
internal static class ExportedTable
{
    private const int FewestColumns = 4;

    /// <summary>No head of a table is longer.</summary>
    private const int LongestHead = 1_000;

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly char[] Quotes = ['"', ' ', '\ufeff'];

    private static readonly string[] Numbers = ["weight", "reps", "weight_kg", "weight_lbs", "gewicht", "peso", "wdh"];

    private static readonly string[] Exercises = ["exercise", "exercise name", "exercise_title", "übung", "ejercicio"];

    /// <summary>The first line, if it is such a head; <c>null</c> elsewhere.</summary>
    public static TextSpan? HeadOf(string text)
    {
        var end = text.IndexOfAny(['\r', '\n']);
        if (end is < 1 or > LongestHead || text.IndexOfAny(Separators, 0, end) < 0)
            return null;
        var columns = text.Substring(0, end).Split(Separators).Select(Name).ToList();
        var isHead = columns.Count >= FewestColumns && columns.Exists(Exercises.Contains) && columns.Exists(IsNumber);
        return isHead ? TextSpan.FromBounds(0, end) : null;
    }

    private static string Name(string column) => column.Trim(Quotes).ToLowerInvariant();

    /// <summary>A unit may stand behind in brackets: <c>Weight (kg)</c>.</summary>
    private static bool IsNumber(string column) => Numbers.Contains(column.Split('(')[0].TrimEnd());
}
