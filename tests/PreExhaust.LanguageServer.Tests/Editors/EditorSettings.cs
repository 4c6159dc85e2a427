using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests.Editors;

/// <summary>The settings that docs/editors.md tells people to write.</summary>
internal static class EditorSettings
{
    /// <summary>The first fence of a language.</summary>
    public static string Of(string language)
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "editors.md")).ReplaceLineEndings("\n");
        var start = page.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
