using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Catalog;

/// <summary>Makes exercises from the rows of <c>exercises.tsv</c>.</summary>
internal static class ExerciseReader
{
    public static Exercise Read(TsvRow row)
    {
        var roles = Roles(row, "prime_movers", Involvement.PrimeMover)
            .Concat(Roles(row, "synergists", Involvement.Synergist))
            .Concat(Roles(row, "minor_synergists", Involvement.MinorSynergist))
            .Concat(Roles(row, "stabilisers", Involvement.Stabiliser))
            .ToValueList();
        return new()
        {
            Name = row["name"],
            Aliases = row.List("aliases"),
            Equipment = row["equipment"],
            Mechanic = row["mechanic"] == "compound" ? Mechanic.Compound : Mechanic.Isolation,
            Pattern = row["pattern"],
            Kind = KindOf(row["pattern"]),
            JointActions = row.List("joint_actions"),
            Muscles = roles,
            IsUnilateral = row.Flag("unilateral"),
            Skill = row.Number("skill"),
            SpinalLoad = row.Number("spinal_load"),
            GripDemand = row.Number("grip_demand"),
            TypicalSet = Target(row["typical_reps"]),
            Loadability = row["loadability"],
        };
    }

    private static IEnumerable<MuscleRole> Roles(TsvRow row, string column, Involvement involvement) =>
        row.List(column).Select(muscle => new MuscleRole(muscle, involvement));

    private static ExerciseKind KindOf(string pattern) => pattern switch
    {
        "olympic" or "jump" or "throw" => ExerciseKind.Explosive,
        _ when pattern.EndsWith("-power", StringComparison.Ordinal) => ExerciseKind.Explosive,
        "conditioning" or "sled" => ExerciseKind.Conditioning,
        _ => ExerciseKind.Lift,
    };

    private static SetTarget Target(string text)
    {
        var unit = text[text.Length - 1];
        var ends = text.TrimEnd('s', 'm').Split('-');
        var range = new Interval<int>(Parse(ends[0]), Parse(ends[1]));
        return unit switch
        {
            's' => new DurationTarget(range.Select(seconds => TimeSpan.FromSeconds((double)seconds))),
            'm' => new DistanceTarget(range.Select(metres => (decimal)metres)),
            _ => new RepTarget(range),
        };
    }

    private static int Parse(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
