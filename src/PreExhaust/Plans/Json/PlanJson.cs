using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PreExhaust.Plans.Encoding;

namespace PreExhaust.Plans.Json;

/// <summary>
/// Writes plans as JSON and reads them back. The format is that of <c>docs/schemas/plan.schema.json</c>; every later
/// version reads what an earlier one has written.
/// </summary>
public static class PlanJson
{
    /// <summary>The version that is written.</summary>
    public const int Version = 1;

    /// <summary>The longest text that is read, in UTF-16 characters: 32 Mi.</summary>
    public const int MaxLength = 32 * 1024 * 1024;

    private const int DeepestPlan = 32;

    /// <summary>Letters of all scripts as they are; what could break out of HTML as escapes.</summary>
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>
    /// The plan as JSON, the same text for equal plans on any machine. All of it but where it stood in its text
    /// (<see cref="TrainingPlan.File"/> and each <c>Source</c>): what is read back equals
    /// <see cref="TrainingPlan.WithoutAnchors()"/>. Half a surrogate pair becomes U+FFFD.
    /// </summary>
    /// <exception cref="NotSupportedException">The plan holds a number that is no value of its enumeration.</exception>
    public static string Serialize(TrainingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(new(writer), plan);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan)
            .Replace("\r\n", "\n", StringComparison.Ordinal);
    }

    /// <summary>The plan out of its JSON.</summary>
    /// <param name="json">The text, of at most <see cref="MaxLength"/> characters.</param>
    /// <exception cref="FormatException">
    /// The text is no plan, holds a field that plans do not have, or is too long; the message says what is wrong where.
    /// </exception>
    /// <exception cref="NotSupportedException">A later version of this package has written it.</exception>
    public static TrainingPlan Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (json.Length > MaxLength)
            throw Broken(FormattableString.Invariant($"it is longer than {MaxLength} characters"));
        try
        {
            using var document = JsonDocument.Parse(Surrogates.Repair(json), new() { MaxDepth = DeepestPlan });
            FormatVersion.Check(document.RootElement, Version, "plan", problem => Broken(problem));
            return new JsonPlace(document.RootElement, null, "$").Object(Read);
        }
        catch (JsonException e)
        {
            throw Broken(FormattableString.Invariant($"line {(e.LineNumber ?? 0) + 1}: {e.Message.TrimEnd('.')}"), e);
        }
        catch (InvalidOperationException e)
        {
            // All that reading a value of the right kind can fail at.
            throw Broken("a text in it escapes half a character", e);
        }
    }

    /// <summary>Writes a plan where a writer of the app stands.</summary>
    internal static void Write(JsonOutput output, TrainingPlan plan) => output.Object(() =>
    {
        output.Field("version", Version);
        output.Field("name", plan.Name);
        output.Texts("notes", plan.Notes);
        output.Fields("allowed", plan.Allowed, output.Suppression);
        output.Settings(plan.Settings);
        output.Fields("exercises", plan.Exercises, output.Exercise);
        output.Fields("blocks", plan.Blocks, output.Block);
        output.Fields("weekSections", plan.WeekSections, output.Section);
        output.Fields("sessions", plan.Sessions, output.Session);
    });

    private static TrainingPlan Read(JsonFields fields)
    {
        _ = fields.OptionalText("$schema");
        _ = fields.Int("version");
        return new(fields.Text("name"), fields.List("sessions", SessionJson.Session))
        {
            Notes = fields.Texts("notes"),
            Allowed = fields.List("allowed", ValueJson.Suppression),
            Settings = fields.Settings(),
            Exercises = fields.List("exercises", ExerciseJson.Exercise),
            Blocks = fields.List("blocks", WeekJson.Block),
            WeekSections = fields.List("weekSections", WeekJson.Section),
        };
    }

    private static FormatException Broken(string problem, Exception? cause = null) =>
        new($"This is no plan: {problem}.", cause);
}
