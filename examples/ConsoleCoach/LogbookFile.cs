using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PreExhaust.Progression.Json;

namespace ConsoleCoach;

/// <summary>The file that the logbook is kept in. It is replaced as a whole or not at all.</summary>
internal sealed class LogbookFile(string path)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public string Path { get; } = path;

    /// <summary>Whether something is wrong with the file, and not with this program.</summary>
    public static bool IsExpected(Exception e) =>
        e is IOException or UnauthorizedAccessException or JsonException or FormatException or NotSupportedException;

    /// <summary>What was kept; <c>null</c> before the first start.</summary>
    public Logbook? Load()
    {
        if (!File.Exists(Path))
            return null;
        var kept = JsonSerializer.Deserialize<Document>(File.ReadAllText(Path), Json)
            ?? throw new FormatException("It is null.");
        var book = new Logbook(ProgramStateJson.Deserialize(kept.State.ToJsonString()), kept.Plan)
        {
            Today = kept.Today,
            Sessions = kept.Sessions,
        };
        return book.Today.All(exercise => exercise?.Sets.All(set => set is { IsSound: true }) == true)
            ? book
            : throw new FormatException("'today' holds something that is no set.");
    }

    public void Save(Logbook book)
    {
        var state = JsonNode.Parse(ProgramStateJson.Serialize(book.State))!;
        var text = JsonSerializer.Serialize(new Document(state, book.Plan, book.Today, book.Sessions), Json);
        var target = System.IO.Path.GetFullPath(Path);
        if (Directory.Exists(target))
            throw new IOException("This is a folder.");
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);

        // Whoever pulls the plug finds either the old file or the new one.
        var temporary = target + ".new";
        File.WriteAllText(temporary, text + "\n");
        File.Move(temporary, target, overwrite: true);
    }

    private sealed record Document(
        JsonNode State,
        string Plan,
        IReadOnlyList<LoggedExercise> Today,
        IReadOnlyList<LoggedSession> Sessions);
}
