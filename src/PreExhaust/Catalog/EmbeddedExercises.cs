using System.Text;

namespace PreExhaust.Catalog;

/// <summary>
/// The exercises that come with the library, defined in <c>Exercises/*.workout</c>. Only their names are read at once:
/// most programs need a dozen of them.
/// </summary>
internal sealed class EmbeddedExercises
{
    /// <summary>Enough for all names, so that the table never grows.</summary>
    private const int MostNames = 2048;

    private static readonly string[] Files =
    [
        "squat", "lunge", "hinge", "legs", "chest", "shoulders", "pulldown", "row", "arms", "trunk", "power",
        "conditioning",
    ];

    private readonly List<CatalogEntry> _entries = new(MostNames / 4);
    private readonly Dictionary<string, CatalogEntry> _byName = new(MostNames, StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names = [];

    public EmbeddedExercises()
    {
        foreach (var file in Files)
            Read(EmbeddedText.ReadBytes(file + ".workout"));
    }

    public IReadOnlyList<CatalogEntry> Entries => _entries;

    /// <summary>The exercises by each of their names: none of these can be mistaken for another.</summary>
    public Dictionary<string, CatalogEntry> ByName => _byName;

    private static ReadOnlySpan<byte> Header => "exercise "u8;

    private static ReadOnlySpan<byte> HeaderBelow => "\nexercise "u8;

    private static ReadOnlySpan<byte> Alias => "\n  alias "u8;

    private static ReadOnlySpan<byte> Like => " like "u8;

    private void Read(byte[] text)
    {
        for (var start = NextHeader(text, 0); start < text.Length;)
        {
            var next = NextHeader(text, start + 1);
            var entry = new Entry(this, NamesIn(text, start, next), text, start, next);
            _entries.Add(entry);
            foreach (var name in entry.Names)
                _byName[name] = entry;
            start = next;
        }
    }

    private static int NextHeader(byte[] text, int start)
    {
        if (start == 0 && text.AsSpan().StartsWith(Header))
            return 0;
        var before = text.AsSpan(start).IndexOf(HeaderBelow);
        return before < 0 ? text.Length : start + before + 1;
    }

    private static int LineEnd(byte[] text, int start)
    {
        var length = text.AsSpan(start).IndexOf((byte)'\n');
        return length < 0 ? text.Length : start + length;
    }

    /// <summary>Where the name in a header ends.</summary>
    private static int NameEnd(byte[] text, int start)
    {
        var end = LineEnd(text, start);
        var length = text.AsSpan(start, end - start).IndexOf(Like);
        return length < 0 ? end : start + length;
    }

    private string[] NamesIn(byte[] text, int start, int end)
    {
        _names.Clear();
        _names.Add(Text(text, start + Header.Length, NameEnd(text, start)));
        for (int found; (found = text.AsSpan(start, end - start).IndexOf(Alias)) >= 0;)
        {
            start += found + Alias.Length;
            for (var line = LineEnd(text, start); start < line;)
            {
                var length = text.AsSpan(start, line - start).IndexOf((byte)',');
                var comma = length < 0 ? line : start + length;
                _names.Add(Text(text, start, comma));
                start = Math.Min(comma + 1, line);
            }
        }

        return _names.ToArray();
    }

    /// <summary>What stands between two places, without the blanks around it.</summary>
    private static string Text(byte[] text, int start, int end)
    {
        while (start < end && text[start] <= ' ')
            start++;
        while (start < end && text[end - 1] <= ' ')
            end--;
        return Encoding.UTF8.GetString(text, start, end - start);
    }

    /// <summary>One definition, from its header to the next.</summary>
    private sealed class Entry(EmbeddedExercises all, string[] names, byte[] text, int start, int end)
        : CatalogEntry(names)
    {
        protected override Exercise Make()
        {
            var (body, like) = (LineEnd(text, start), NameEnd(text, start));
            var model = like < body ? all._byName[Text(text, like + Like.Length, body)] : null;
            return ExerciseReader.Read(Names[0], Text(text, body, end), model?.Exercise);
        }
    }
}
