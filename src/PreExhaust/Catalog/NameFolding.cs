using System.Text;

namespace PreExhaust.Catalog;

/// <summary>
/// Reduces a name to a key that is the same for every way people write it: case, plural, word order,
/// punctuation,
/// <c>BB</c>/<c>DB</c>/<c>KB</c>, and words joined or apart (<c>pull up</c>, <c>pull-up</c>, <c>pullup</c>).
/// </summary>
internal sealed class NameFolding
{
    private const int LongestJoin = 3;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Learns which words belong together from the names as the catalogue writes them.</summary>
    public NameFolding(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            foreach (var word in name.Split(' '))
                _words.Add(string.Concat(Words(word)));
        }
    }

    public string Fold(string name)
    {
        var words = Join(Words(name));
        words.Sort(StringComparer.Ordinal);
        return string.Join(" ", words);
    }

    private static List<string> Words(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '’'))
            {
                Finish();
            }
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
                words.Add(Expand(Singular(word.ToString())));
            word.Clear();
        }
    }

    private List<string> Join(List<string> words)
    {
        var joined = new List<string>();
        for (var i = 0; i < words.Count;)
        {
            var count = Math.Min(LongestJoin, words.Count - i);
            while (count > 1 && !_words.Contains(string.Concat(words.Skip(i).Take(count))))
                count--;
            joined.Add(string.Concat(words.Skip(i).Take(count)));
            i += count;
        }

        return joined;
    }

    private static string Singular(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word.Substring(0, word.Length - 3) + "y";
        if (EndsWithAny(word, "sses", "ches", "shes", "xes"))
            return word.Substring(0, word.Length - 2);
        if (word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's')
            return word.Substring(0, word.Length - 1);
        return word;
    }

    private static bool EndsWithAny(string word, params string[] endings) =>
        endings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal));

    private static string Expand(string word) => word switch
    {
        "bb" => "barbell",
        "db" => "dumbbell",
        "kb" => "kettlebell",
        "flye" => "fly",
        _ => word,
    };
}
