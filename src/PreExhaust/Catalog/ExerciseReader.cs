using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>
/// Reads the definitions of exercises in <c>Exercises/*.workout</c>. They are written in the language, in the plain
/// form that needs no parser: one fact a line, ids for muscles and joint actions, and <c>//</c> before a reason.
/// </summary>
internal sealed class ExerciseReader
{
    private const string Header = "exercise ";
    private const string Like = " like ";

    private static readonly string[] Files =
    [
        "squat", "lunge", "hinge", "legs", "chest", "shoulders", "pulldown", "row", "arms", "trunk", "power",
        "conditioning",
    ];

    private readonly Dictionary<string, (ExerciseFacts Facts, string? Model)> _definitions = [];
    private readonly Dictionary<string, Exercise> _exercises = [];
    private readonly List<string> _names = [];

    /// <summary>The exercises that come with the library.</summary>
    public static IReadOnlyList<Exercise> ReadAll()
    {
        var reader = new ExerciseReader();
        foreach (var file in Files)
            reader.Read(file + ".workout");
        return reader._names.Select(reader.Exercise).ToList();
    }

    private void Read(string resource)
    {
        using var text = EmbeddedText.Open(resource);
        while (text.ReadLine() is { } line)
        {
            if (line.StartsWith(Header, StringComparison.Ordinal))
                Begin(line);
            else if (line.Length > 0 && !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                Add(line.TrimStart());
        }
    }

    private void Begin(string line)
    {
        var end = line.IndexOf(Like, StringComparison.Ordinal);
        var name = end < 0 ? line.Substring(Header.Length) : line.Substring(Header.Length, end - Header.Length);
        _definitions.Add(name, (new(name), end < 0 ? null : line.Substring(end + Like.Length)));
        _names.Add(name);
    }

    private void Add(string line)
    {
        var name = _names[_names.Count - 1];
        var (facts, model) = _definitions[name];
        _definitions[name] = (With(facts, line), model);
    }

    private Exercise Exercise(string name)
    {
        if (!_exercises.TryGetValue(name, out var exercise))
        {
            var (facts, model) = _definitions[name];
            exercise = facts.CompleteAlone(model is null ? null : Exercise(model));
            _exercises.Add(name, exercise);
        }

        return exercise;
    }

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
