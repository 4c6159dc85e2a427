using System.Text.Json;
using PreExhaust.Plans.Encoding;
using PreExhaust.Plans.Json;

namespace PreExhaust.Progression.Json;

/// <summary>
/// Writes states as JSON and reads them back. The format is described in <c>docs/running-programs.md</c>; every later
/// version reads what an earlier one has written.
/// </summary>
public static class ProgramStateJson
{
    /// <summary>The version that is written.</summary>
    public const int Version = 1;

    /// <summary>
    /// The state as JSON, the same text for equal states on any machine. Half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Serialize(ProgramState state) => JsonSerializer
        .Serialize(StateDocument.Of(state), StateJsonContext.Default.StateDocument)
        .Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The state out of its JSON.</summary>
    /// <exception cref="FormatException">The text is no state; the message says what is wrong where.</exception>
    /// <exception cref="NotSupportedException">A later version of this package has written it.</exception>
    public static ProgramState Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(Surrogates.Repair(json));
        }
        catch (JsonException e)
        {
            throw AtPlace(e);
        }
        catch (InvalidOperationException e)
        {
            // All that looking for the version can fail at.
            throw Broken.State("a name in it escapes half a character", e);
        }
    }

    private static ProgramState Read(string json)
    {
        using (var document = JsonDocument.Parse(json))
            FormatVersion.Check(document.RootElement, Version, "state", problem => Broken.State(problem));
        var state = JsonSerializer.Deserialize(json, StateJsonContext.Default.StateDocument);
        return state?.ToState() ?? throw Broken.State("it is null");
    }

    private static FormatException AtPlace(JsonException e) => Broken.State(
        FormattableString.Invariant($"line {(e.LineNumber ?? 0) + 1} {e.Path}: {e.Message.TrimEnd('.')}"), e);
}
