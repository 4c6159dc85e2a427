using PreExhaust.Catalog;

namespace PreExhaust.Tests.Catalog;

/// <summary>A definition of the catalogue as it is written.</summary>
internal sealed record CatalogEntry(string Name, string? Model)
{
    private static readonly (string Word, Involvement Part)[] Parts =
    [
        ("prime", Involvement.PrimeMover), ("synergist", Involvement.Synergist),
        ("minor", Involvement.MinorSynergist), ("stabiliser", Involvement.Stabiliser),
    ];

    /// <summary>The facts by their first word, or both words of <c>loaded by</c>.</summary>
    public Dictionary<string, string> Facts { get; } = [];

    /// <summary>Whether a comment stands right above the first muscles that the joint actions do not tell.</summary>
    public bool HasReason { get; private set; }

    public static Involvement PartOf(string word) => Parts.Single(part => part.Word == word).Part;

    public static IEnumerable<CatalogEntry> ReadAll(string path)
    {
        CatalogEntry? entry = null;
        var above = "";
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            if (line.StartsWith("exercise ", StringComparison.Ordinal))
            {
                if (entry is not null)
                    yield return entry;
                var names = line["exercise ".Length..].Split(" like ");
                entry = new(names[0], names.ElementAtOrDefault(1));
            }
            else
            {
                entry?.Add(line.Trim(), above);
            }

            above = line.Trim();
        }

        if (entry is not null)
            yield return entry;
    }

    private void Add(string line, string above)
    {
        if (line.StartsWith("//", StringComparison.Ordinal))
            return;
        var word = line.StartsWith("loaded by", StringComparison.Ordinal) ? "loaded by" : line.Split(' ')[0];
        Facts[word] = line[word.Length..].Trim();
        HasReason |= above.StartsWith("//", StringComparison.Ordinal) && Parts.Any(part => part.Word == word);
    }
}
