using System.Text.Json.Nodes;

namespace PreExhaust.LanguageServer.Tests;

/// <summary>What a server's edits make of a text, applied as an editor would: none may overlap.</summary>
internal static class Edits
{
    public static string Apply(string text, JsonNode? edits)
    {
        var changes = edits!.AsArray()
            .Select(edit => (
                Start: Offset(text, edit!["range"]!["start"]!),
                End: Offset(text, edit["range"]!["end"]!),
                New: (string)edit["newText"]!))
            .OrderByDescending(change => change.Start)
            .ThenByDescending(change => change.End)
            .ToList();
        Assert.All(changes.Zip(changes.Skip(1)), pair => Assert.True(pair.Second.End <= pair.First.Start));
        return changes.Aggregate(text, (now, change) => now[..change.Start] + change.New + now[change.End..]);
    }

    /// <summary>What an edit of several documents makes of one.</summary>
    public static string Apply(string text, JsonNode workspaceEdit, string uri = Documents.Uri) =>
        Apply(text, workspaceEdit["changes"]![uri]);

    private static int Offset(string text, JsonNode position)
    {
        var line = 0;
        for (var i = 0; i < (int)position["line"]!; i++)
            line = text.IndexOf('\n', line) + 1;
        return line + (int)position["character"]!;
    }
}
