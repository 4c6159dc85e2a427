using CsCheck;
using PreExhaust.Analysis;
using PreExhaust.Catalog;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Exercises in their places.</summary>
internal static class RandomSlots
{
    private static readonly string[] Advice =
        RuleSet.Descriptors.Where(rule => rule.CanBeAllowed).Select(rule => rule.Id).ToArray();

    public static Gen<string> Exercise { get; } =
        Gen.OneOf(ExerciseCatalog.Default.Exercises.Select(exercise => exercise.Name).ToArray());

    public static Gen<string> MuscleGroup { get; } =
        Gen.OneOf(MuscleCatalog.Default.Groups.Select(group => group.Id).ToArray());

    public static Gen<ValueList<Suppression>> Allowed { get; } = List(
        Gen.Select(Gen.OneOf(Advice), RandomText.Name, (rule, reason) => new Suppression(rule, reason)))
        .Select(allowed => allowed.DistinctBy(a => a.RuleId).ToValueList());

    public static Gen<ExerciseReference> Reference { get; } = Gen.Select(
        Exercise, Optional(RandomText.InBrackets), (name, variant) => new ExerciseReference(name, variant));

    private static readonly Gen<Intent> Intent = Gen.Select(
        Gen.Enum<IntentKind>(), MuscleGroup, Optional(Exercise),
        (kind, muscle, compound) => new Intent(kind, muscle) { For = compound });

    private static readonly Gen<ValueList<string>> Tags = Gen.OneOf(Gen.Const("main"), RandomSets.Tag).Array[0, 3]
        .Select(tags => tags.Distinct(StringComparer.OrdinalIgnoreCase).ToValueList());

    /// <summary>A slot of a program of so many weeks, without label.</summary>
    public static Gen<ExerciseSlot> Slot(int weeks) => Gen.Select(
        Gen.Select(Reference.Array[1, 3], RandomSets.Groups(1, 4), RandomSets.Groups(0, 3), RandomStages.Stages),
        Gen.Select(
            RandomWeeks.Rows(weeks), Optional(RandomWeeks.Pattern(weeks)), RandomProgressions.Rules(weeks)),
        Gen.Select(List(Intent), Tags, List(RandomText.Line), Allowed),
        (what, when, more) => RandomProgressions.Fitting(new(what.Item1[0], First(what.Item4) ?? what.Item2)
        {
            Alternatives = what.Item1.Distinct().Skip(1).ToValueList(),
            Stages = what.Item4,
            Progression = when.Item3,
            Warmup = what.Item3,
            Weeks = when.Item1,
            OnlyWeeks = when.Item2,
            Intents = more.Item1,
            Tags = more.Item2,
            Notes = more.Item3,
            Allowed = more.Item4,
        }));

    private static ValueList<SetGroup>? First(ValueList<ValueList<SetGroup>> stages) =>
        stages.Count == 0 ? null : stages[0];
}
