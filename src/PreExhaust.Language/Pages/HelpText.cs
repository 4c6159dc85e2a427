using PreExhaust.Analysis;

namespace PreExhaust.Language.Pages;

/// <summary>The pages about rules and messages, which editors and the command line show.</summary>
public static class HelpText
{
    private const string Messages = "messages.md";
    private const string RulesInGeneral = "README.md";

    private static readonly Dictionary<string, string> Resources = typeof(HelpText).Assembly
        .GetManifestResourceNames()
        .ToDictionary(name => name.Replace('\\', '/'), StringComparer.Ordinal);

    /// <summary>Every id that has a page, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = RuleSet.Descriptors
        .Select(rule => rule.Id)
        .Concat(Headings(Read(Messages)))
        .Concat(Headings(Read(RulesInGeneral)))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToList();

    /// <summary>The page of an id as Markdown, with its heading; <c>null</c> where it has none.</summary>
    /// <param name="id">The id of a rule or message, such as <c>PEX1001</c>, in any case.</param>
    public static string? Of(string id)
    {
        id = id.ToUpperInvariant();
        var rule = RuleSet.Descriptors.FirstOrDefault(descriptor => descriptor.Id == id);
        return rule is not null && Resources.ContainsKey(NameOf(rule))
            ? Read(NameOf(rule))
            : Section(Read(Messages), id) ?? Section(Read(RulesInGeneral), id);
    }

    /// <summary>The page stands in the folder that the help link names.</summary>
    private static string NameOf(RuleDescriptor rule)
    {
        var parts = rule.HelpUri.Split('/');
        return $"{parts[parts.Length - 2]}/{parts[parts.Length - 1]}";
    }

    private static string? Section(string page, string id)
    {
        var start = page.IndexOf($"\n## {id}", StringComparison.Ordinal);
        if (start < 0)
            return null;
        var end = page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return page.Substring(start, (end < 0 ? page.Length : end) - start).Trim().Substring(1) + "\n";
    }

    private static IEnumerable<string> Headings(string page) =>
        from line in page.Split('\n')
        where line.StartsWith("## PEX", StringComparison.Ordinal)
        select line.Split(' ')[1].Trim();

    private static string Read(string name)
    {
        using var stream = typeof(HelpText).Assembly.GetManifestResourceStream(Resources[name])!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
