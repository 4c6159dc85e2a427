using PreExhaust.Analysis;
using PreExhaust.Catalog;

namespace PreExhaust.Comparing;

/// <summary>Says what a comparison allows to say, and no more.</summary>
internal static class Conclusions
{
    private const double LeastDifference = 1;
    private const double LeastLoss = 0.5;
    private const int MostMuscles = 4;

    public static IEnumerable<Conclusion> Of(Comparison comparison) =>
        from conclusion in new[]
        {
            Volume(comparison), Order(comparison), PreExhaustion(comparison), Losses(comparison), Worth(comparison),
        }
        where conclusion is not null
        orderby conclusion.Kind
        select conclusion;

    private static Conclusion? Volume(Comparison comparison)
    {
        var different = MuscleCatalog.Default.Groups
            .Where(group => group.IsTracked)
            .Select(group => (Group: group, Difference: Difference(comparison, group)))
            .Where(muscle => Math.Abs(muscle.Difference) >= LeastDifference)
            .OrderByDescending(muscle => Math.Abs(muscle.Difference))
            .Take(MostMuscles)
            .Select(muscle => $"{muscle.Group} {Signed(muscle.Difference)}")
            .ToList();
        var text = different.Count == 0
            ? "Both give every muscle about as many hard sets: nothing measured says that one grows more."
            : $"Hard sets differ (second against first): {string.Join(", ", different)}. Over many weeks more sets "
                + "went with more growth, each further set with less of it; of a single week nothing is known.";
        return new(ConclusionKind.Measured, text) { Studies = [Studies.Pelland2026] };
    }

    private static Conclusion? Order(Comparison comparison)
    {
        var first = Common(comparison.First, comparison.Second);
        var second = Common(comparison.Second, comparison.First);
        return first.Count < 2 || first.SequenceEqual(second, StringComparer.Ordinal)
            ? null
            : new(
                ConclusionKind.Measured,
                "The order differs. What came first gained more strength in trials of weeks; growth did not differ.")
            {
                Studies = [Studies.Nunes2021],
            };
    }

    private static Conclusion? PreExhaustion(Comparison comparison) => IsAboutPreExhaustion(comparison)
        ? new(
            ConclusionKind.Measured,
            "Tiring a muscle before the compound gave strength and body composition as the usual order did in one "
                + "trial of 12 weeks with 39 people; the muscle was not more active in the compound, and fewer reps "
                + "were done.")
        {
            Studies = [Studies.Fisher2014, Studies.Augustsson2003],
        }
        : null;

    private static Conclusion? Losses(Comparison comparison)
    {
        var losses = new[] { (Side: "first", Work: comparison.First), (Side: "second", Work: comparison.Second) }
            .SelectMany(side => side.Work.Exercises
                .Where(exercise => exercise.LostReps >= LeastLoss)
                .Select(exercise => Loss(side.Side, exercise)))
            .ToList();
        return losses.Count == 0
            ? null
            : new(
                ConclusionKind.Modelled,
                $"What comes before costs {string.Join(", ", losses)}, in the first set and give or take one or two.");
    }

    private static string Loss(string side, ExerciseWork exercise) => FormattableString.Invariant(
        $"{exercise.Name} in the {side} about {exercise.LostReps:0.#} of {exercise.FreshReps:0} repetitions");

    /// <summary>The question that the idea of pre-exhaustion begins with: less work, as much worth?</summary>
    private static Conclusion? Worth(Comparison comparison)
    {
        if (!IsAboutPreExhaustion(comparison))
            return null;
        var spared = comparison.Exercises
            .Where(pair => pair is { First: { IsCompound: true }, Second: not null })
            .FirstOrDefault(pair => Math.Abs(pair.First!.Reps - pair.Second!.Reps) >= LeastDifference);
        if (spared is not { First: { } first, Second: { } second })
            return null;
        var (less, more) = first.Reps < second.Reps ? (first, second) : (second, first);
        return new(
            ConclusionKind.Speculation,
            $"That {less.Name} {less.Prescription} after a tiring exercise is worth as much as {more.Prescription}: "
                + "no trial was found that tests it. The nearest: one exhausting set more of the same exercise helped; "
                + "one of leg extensions to failure before the leg press was tried for nine weeks by untrained people.")
        {
            Studies = [Studies.Aguiar2015, Studies.Trindade2019],
        };
    }

    /// <summary>Whether only one of the two tires a muscle on purpose.</summary>
    private static bool IsAboutPreExhaustion(Comparison comparison) =>
        HasPreExhaust(comparison.First) != HasPreExhaust(comparison.Second);

    private static bool HasPreExhaust(WorkSummary work) => work.Exercises.Any(exercise => exercise.IsPreExhaust);

    private static IReadOnlyList<string> Common(WorkSummary work, WorkSummary other) => work.Exercises
        .Select(exercise => exercise.Name)
        .Where(name => other.Exercises.Any(exercise => exercise.Name == name))
        .ToList();

    private static double Difference(Comparison comparison, MuscleGroup group) =>
        comparison.Second.Volume.SetsOf(group.Id) - comparison.First.Volume.SetsOf(group.Id);

    private static string Signed(double difference) => FormattableString.Invariant($"{difference:+0.#;-0.#}");
}
