using System.Globalization;
using System.Text;
using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>
/// Reads the definitions of exercises in <c>Exercises/*.workout</c>. They are written in the language, in the plain
/// form that needs no parser: one fact a line, ids for muscles and joint actions, and <c>//</c> before a reason.
/// </summary>
internal sealed class ExerciseReader
{
    private const string Like = " like ";

    private static readonly string[] Files =
    [
        "squat", "lunge", "hinge", "legs", "chest", "shoulders", "pulldown", "row", "arms", "trunk", "power",
        "conditioning",
    ];

    private static ReadOnlySpan<byte> Header => "exercise "u8;

    private static ReadOnlySpan<byte> HeaderBelow => "\nexercise "u8;

    private static ReadOnlySpan<byte> Alias => "\n  alias "u8;

    private readonly Dictionary<string, CatalogEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>
    /// The exercises that come with the library. Only their names are read at once: most programs need a dozen of them.
    /// </summary>
    public static IReadOnlyList<CatalogEntry> ReadAll()
    {
        var reader = new ExerciseReader();
        return Files.SelectMany(file => reader.Read(EmbeddedText.ReadBytes(file + ".workout"))).ToList();
    }

    private List<CatalogEntry> Read(byte[] text)
    {
        var entries = new List<CatalogEntry>();
        for (var start = NextHeader(text, 0); start < text.Length;)
        {
            var next = NextHeader(text, start + 1);
            entries.Add(Entry(text, start, next));
            start = next;
        }

        return entries;
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

    private CatalogEntry Entry(byte[] text, int start, int end)
    {
        var body = LineEnd(text, start);
        var header = Text(text, start + Header.Length, body);
        var like = header.IndexOf(Like, StringComparison.Ordinal);
        var name = like < 0 ? header : header.Substring(0, like);
        var model = like < 0 ? null : header.Substring(like + Like.Length);
        var entry = new CatalogEntry(
            Names(name, text, body, end),
            () => Exercise(name, model, Text(text, body, end)));
        _entries.Add(name, entry);
        return entry;
    }

    private static List<string> Names(string name, byte[] text, int start, int end)
    {
        var names = new List<string>(4) { name };
        for (int found; (found = text.AsSpan(start, end - start).IndexOf(Alias)) >= 0;)
        {
            start += found + Alias.Length;
            for (var line = LineEnd(text, start); start < line;)
            {
                var length = text.AsSpan(start, line - start).IndexOf((byte)',');
                var comma = length < 0 ? line : start + length;
                names.Add(Text(text, start, comma));
                start = Math.Min(comma + 1, line);
            }
        }

        return names;
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

    private Exercise Exercise(string name, string? model, string lines) => lines
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Aggregate(new ExerciseFacts(name), With)
        .CompleteAlone(model is null ? null : _entries[model].Exercise);

    private static ExerciseFacts With(ExerciseFacts facts, string line)
    {
        const string twoWords = "loaded by";
        var start = line.StartsWith(twoWords, StringComparison.Ordinal) ? twoWords.Length : 0;
        var space = line.IndexOf(" ", start, StringComparison.Ordinal);
        var word = space < 0 ? line : line.Substring(0, space);
        var value = space < 0 ? "" : line.Substring(space + 1);
        return word switch
        {
            "alias" => facts with { Aliases = facts.Aliases.Concat(List(value)).ToValueList() },
            "equipment" => facts with { Equipment = value },
            "loaded by" => facts with { Loadability = value },
            "mechanic" => facts with { Mechanic = Member<Mechanic>(value) },
            "pattern" => facts with { Pattern = value },
            "kind" => facts with { Kind = Member<ExerciseKind>(value) },
            "actions" => facts with { JointActions = List(value).ToValueList() },
            "prime" => WithPart(facts, Involvement.PrimeMover, value),
            "synergist" => WithPart(facts, Involvement.Synergist, value),
            "minor" => WithPart(facts, Involvement.MinorSynergist, value),
            "stabiliser" => WithPart(facts, Involvement.Stabiliser, value),
            "unilateral" => facts with { IsUnilateral = value != "no" },
            "skill" => facts with { Skill = Number(value) },
            "spinal" => facts with { SpinalLoad = Number(value) },
            "grip" => facts with { GripDemand = Number(value) },
            "typical" => facts with { TypicalSet = Target(value) },
            _ => throw new FormatException($"The catalogue says '{line}' of {facts.Name}, which is no fact."),
        };
    }

    private static ExerciseFacts WithPart(ExerciseFacts facts, Involvement part, string muscles) => facts with
    {
        StatedParts = facts.StatedParts.Add(part),
        Muscles = facts.Muscles
            .Concat(List(muscles).Where(muscle => muscle != "none").Select(muscle => new MuscleRole(muscle, part)))
            .ToValueList(),
    };

    private static IEnumerable<string> List(string value) => value.Split(',').Select(item => item.Trim());

    private static T Member<T>(string value)
        where T : struct, Enum => (T)Enum.Parse(typeof(T), value, ignoreCase: true);

    private static SetTarget Target(string text)
    {
        var digits = text.TrimEnd('s', 'm', 'i', 'n');
        var ends = digits.Split('-');
        var range = new Interval<int>(Number(ends[0]), Number(ends[1]));
        return text.Substring(digits.Length) switch
        {
            "s" => new DurationTarget(range.Select(seconds => TimeSpan.FromSeconds((double)seconds))),
            "min" => new DurationTarget(range.Select(minutes => TimeSpan.FromMinutes((double)minutes))),
            "m" => new DistanceTarget(range.Select(metres => (decimal)metres)),
            _ => new RepTarget(range),
        };
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
