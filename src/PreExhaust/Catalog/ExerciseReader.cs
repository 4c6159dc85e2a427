using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>
/// Reads what is said of an exercise in the plain form that needs no parser: one fact a line, ids for muscles and joint
/// actions, and <c>//</c> before a reason.
/// </summary>
internal static class ExerciseReader
{
    /// <summary>The exercise.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="lines">What is said of it.</param>
    /// <param name="model">The exercise that it is like in all else; <c>null</c> for none.</param>
    public static Exercise Read(string name, string lines, Exercise? model) => lines
        .Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
        .Aggregate(new ExerciseFacts(name), With)
        .CompleteAlone(model);

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
