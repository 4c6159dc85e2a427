namespace PreExhaust.Language.Syntax.Grammar;

/// <summary>
/// Finds what belongs to the run of ASCII letters at a place of a text, in any case, without copying it.
/// </summary>
internal sealed class WordTable<T>
    where T : class
{
    private readonly string[] _words;
    private readonly T[] _values;
    private readonly int _longest;

    public WordTable(IEnumerable<(string Letters, T Value)> entries)
    {
        var list = entries.ToList();
        var size = 16;
        while (size < 4 * list.Count)
            size *= 2;
        _words = new string[size];
        _values = new T[size];
        foreach (var (letters, value) in list)
        {
            _longest = Math.Max(_longest, letters.Length);
            Add(letters, value);
        }
    }

    /// <summary>The value; <c>null</c> for other letters and where none stand.</summary>
    public T? Find(string text, int start, int end)
    {
        var hash = 0u;
        var after = start;
        while (after < end && Words.IsLetter(text[after]))
            hash = Step(hash, text[after++]);
        var length = after - start;
        return length == 0 || length > _longest ? null : Lookup(text, start, after, hash);
    }

    private T? Lookup(string text, int start, int end, uint hash)
    {
        for (var slot = Slot(hash); _words[slot] is { } word; slot = Slot((uint)slot + 1))
        {
            if (word.Length == end - start && Words.Scan(text, start, end, word) == end)
                return _values[slot];
        }

        return null;
    }

    private void Add(string letters, T value)
    {
        var slot = Slot(letters.Aggregate(0u, Step));
        while (_words[slot] is not null)
            slot = Slot((uint)slot + 1);
        _words[slot] = letters;
        _values[slot] = value;
    }

    private static uint Step(uint hash, char letter) => unchecked((hash * 31) + (letter | 0x20u));

    private int Slot(uint hash) => (int)(hash & (uint)(_words.Length - 1));
}
