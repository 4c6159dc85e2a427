using System.Text;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Compares the names of definitions: case, spaces and signs between words do not count.</summary>
internal static class DefinitionNames
{
    /// <summary>The same for all spellings of a name.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || c == '+')
                key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[key.Length - 1] != ' ')
                key.Append(' ');
        }

        return key.Length == 0 ? name : key.ToString().TrimEnd();
    }

    /// <summary>For exercises neither plural nor the order of words counts.</summary>
    public static string ExerciseKey(string name) =>
        string.Join(" ", Key(name).Split(' ').Select(Singular).OrderBy(word => word, StringComparer.Ordinal));

    private static string Singular(string word) => word.Length > 3 ? word.TrimEnd('s') : word;
}
