using System.Text;

namespace PreExhaust.Catalog;

/// <summary>
/// Reduces a name to a key that is the same for every way people write it: case, accents, plural, word order,
/// punctuation,
/// <c>BB</c>/<c>DB</c>/<c>KB</c>, and words joined or apart (<c>pull up</c>, <c>pull-up</c>, <c>pullup</c>).
/// </summary>
internal sealed class NameFolding
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>Learns which words belong together from the names as the catalogue writes them.</summary>
    public NameFolding(IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var word in name.Split(' '))
            {
                if (seen.Add(word))
                    _words.Add(WholeWord(word));
            }
        }
    }

    public string Fold(string name)
    {
        var words = Join(Words(name));
        words.Sort(StringComparer.Ordinal);
        return string.Join(" ", words);
    }

    private static string WholeWord(string word)
    {
        var parts = Words(word);
        return parts.Count == 1 ? parts[0] : string.Concat(parts);
    }

    /// <summary>Whether a word goes on with a character: an apostrophe does not end one.</summary>
    public static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '\'' or '’';

    /// <summary>A lower letter without its accent: few keyboards have those of other languages.</summary>
    public static char PlainLetter(char letter) => letter switch
    {
        < '\u0080' => letter,
        'ä' or 'á' or 'à' or 'â' or 'ã' => 'a',
        'é' or 'è' or 'ê' or 'ë' => 'e',
        'í' or 'ì' or 'î' or 'ï' => 'i',
        'ö' or 'ó' or 'ò' or 'ô' or 'õ' => 'o',
        'ü' or 'ú' or 'ù' or 'û' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        _ => letter,
    };

    /// <summary>The words of a name in the singular and without abbreviations.</summary>
    public static List<string> Words(string name)
    {
        var words = new List<string>(4);
        var word = new StringBuilder(16);
        foreach (var character in name)
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(PlainLetter(char.ToLowerInvariant(character)));
            }
            else if (!IsOfWord(character))
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

    /// <summary>Puts together what the catalogue writes as one word of two or three.</summary>
    private List<string> Join(List<string> words)
    {
        var joined = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var two = i + 1 < words.Count ? words[i] + words[i + 1] : null;
            var three = i + 2 < words.Count ? two + words[i + 2] : null;
            var count = IsWord(three) ? 3 : IsWord(two) ? 2 : 1;
            joined.Add(count switch { 3 => three!, 2 => two!, _ => words[i] });
            i += count;
        }

        return joined;
    }

    private bool IsWord(string? joined) => joined is not null && _words.Contains(joined);

    private static string Singular(string word)
    {
        if (word[word.Length - 1] != 's')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word.Substring(0, word.Length - 3) + "y";
        if (IsPluralInEs(word))
            return word.Substring(0, word.Length - 2);
        if (word.Length > 2 && word[word.Length - 2] != 's')
            return word.Substring(0, word.Length - 1);
        return word;
    }

    private static bool IsPluralInEs(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal)
        || word.EndsWith("ches", StringComparison.Ordinal)
        || word.EndsWith("shes", StringComparison.Ordinal)
        || word.EndsWith("xes", StringComparison.Ordinal);

    private static string Expand(string word) => word switch
    {
        "bb" => "barbell",
        "db" => "dumbbell",
        "kb" => "kettlebell",
        "flye" => "fly",
        _ => word,
    };
}
