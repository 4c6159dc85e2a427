using PreExhaust.Catalog;
using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>Exercises in their places: what is done, and all that a line of text says of it.</summary>
/// <example>
/// <code>
/// Exercises.RomanianDeadlift.Do(3.Sets(6).At(75.Percent()).Rest(3.Minutes()))
///     .Tag("main")
///     .Warmup(1.Sets(8).At(40.Percent()), 1.Sets(5).At(55.Percent()))
///     .InDeloadWeek(4, 2.Sets(6).At(60.Percent()))
///     .Progress(Progress.Add(2.5.Kg()))
/// </code>
/// </example>
public static class ExerciseSteps
{
    /// <summary>The exercise with its work sets: <c>Leg Press: 3x8-10</c>.</summary>
    public static ExerciseSlot Do(this ExerciseReference exercise, params SetGroup[] sets) =>
        new(exercise, sets.ToValueList());

    /// <summary>A variant with a progression of its own: <c>Bench Press (paused)</c>.</summary>
    public static ExerciseReference Variant(this ExerciseReference exercise, string variant) => exercise with
    {
        Variant = Said.Once(exercise, "variant", exercise.Variant, Said.Line(variant, nameof(variant))),
    };

    /// <summary>What the lifter may do instead: <c>Front Squat or Leg Press</c>.</summary>
    public static ExerciseSlot Or(this ExerciseSlot slot, params ExerciseReference[] others) =>
        slot with { Alternatives = slot.Alternatives.Concat(others).ToValueList() };

    /// <summary>
    /// The sets of the next stage that a progression leads to: <c>stages 5x3+ | 6x2+</c>; the work sets are the first.
    /// </summary>
    public static ExerciseSlot NextStage(this ExerciseSlot slot, params SetGroup[] sets) => slot with
    {
        Stages = (slot.Stages.Count == 0 ? slot.Stages.Add(slot.Groups) : slot.Stages).Add(sets.ToValueList()),
    };

    /// <summary>Warm-up sets before the work sets.</summary>
    public static ExerciseSlot Warmup(this ExerciseSlot slot, params SetGroup[] sets) =>
        slot with { Warmup = slot.Warmup.Concat(sets).ToValueList() };

    /// <summary>The sets of some weeks instead of the usual ones: <c>week 4: 2x6 60%</c>.</summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="weeks">The weeks, such as <c>4</c>, <c>1.To(3)</c> or <c>Training.OddWeeks</c>.</param>
    /// <param name="sets">The sets, complete.</param>
    /// <exception cref="ArgumentException">One of the weeks has other sets already.</exception>
    public static ExerciseSlot InWeek(this ExerciseSlot slot, WeekPattern weeks, params SetGroup[] sets) =>
        slot.With(new WeekRow(weeks, sets.ToValueList()));

    /// <summary>The sets of some weeks with a title: <c>week 4 (peak): 2x2 92.5%</c>.</summary>
    /// <inheritdoc cref="InWeek(ExerciseSlot, WeekPattern, SetGroup[])" />
    public static ExerciseSlot InWeek(
        this ExerciseSlot slot, WeekPattern weeks, string title, params SetGroup[] sets) =>
        slot.With(new WeekRow(weeks, sets.ToValueList()) { Title = Said.Line(title, nameof(title)) });

    /// <summary>The sets of weeks that are a deload: <c>week 4 (deload): 2x6 60%</c>.</summary>
    /// <inheritdoc cref="InWeek(ExerciseSlot, WeekPattern, SetGroup[])" />
    public static ExerciseSlot InDeloadWeek(this ExerciseSlot slot, WeekPattern weeks, params SetGroup[] sets) =>
        slot.With(new WeekRow(weeks, sets.ToValueList()) { IsDeload = true });

    /// <summary>The only weeks the exercise is done in: <c>only week 1-3</c>.</summary>
    public static ExerciseSlot Only(this ExerciseSlot slot, WeekPattern weeks) =>
        slot with { OnlyWeeks = Said.Once(slot.Exercise, "choice of weeks", slot.OnlyWeeks, weeks) };

    /// <summary>How it progresses; rules are tried in order, the first whose condition holds acts.</summary>
    public static ExerciseSlot Progress(this ExerciseSlot slot, params ProgressionRule[] rules) =>
        slot with { Progression = slot.Progression.Concat(rules).ToValueList() };

    /// <summary>The purpose of the order: <c>intent pre-exhaust quads for Leg Press</c>.</summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="kind">The purpose.</param>
    /// <param name="muscleGroup">The muscle group, one of <see cref="MuscleGroups"/>.</param>
    /// <param name="compound">The compound exercise meant; <c>null</c> for the nearest that fits.</param>
    public static ExerciseSlot Intent(
        this ExerciseSlot slot, IntentKind kind, string muscleGroup, ExerciseReference? compound = null) =>
        slot with { Intents = slot.Intents.Add(new(kind, Group(muscleGroup)) { For = compound?.Name }) };

    /// <summary>A rule that is overruled here, and why: <c>allow PEX1002: reason</c>.</summary>
    public static ExerciseSlot Allow(this ExerciseSlot slot, string ruleId, string reason) =>
        slot with { Allowed = slot.Allowed.Add(new(ruleId, Said.Line(reason, nameof(reason)))) };

    /// <summary>Tags without their number sign, such as <c>main</c>.</summary>
    public static ExerciseSlot Tag(this ExerciseSlot slot, params string[] tags) =>
        slot with { Tags = Tagged(slot.Tags, tags) };

    /// <summary>Notes, a line each.</summary>
    public static ExerciseSlot Note(this ExerciseSlot slot, params string[] lines) =>
        slot with { Notes = slot.Notes.Concat(lines.Select(line => Said.Line(line, nameof(lines)))).ToValueList() };

    /// <summary>
    /// A label as it stands before the name; members of a <see cref="Training.Superset"/> have theirs from there.
    /// </summary>
    /// <param name="slot">The exercise.</param>
    /// <param name="letter">The letter of the superset.</param>
    /// <param name="number">The place in it, from 1; 0 for a lone letter, which is an order only.</param>
    public static ExerciseSlot Label(this ExerciseSlot slot, char letter, int number) =>
        slot with { Label = Said.Once(slot.Exercise, "label", slot.Label, new SupersetLabel(letter, number)) };

    internal static ValueList<string> Tagged(ValueList<string> before, string[] tags) =>
        before.Concat(tags.Select(tag => Said.Line(tag, nameof(tags)))).ToValueList();

    /// <summary>The id of a muscle group.</summary>
    internal static string Group(string name) => MuscleCatalog.Default.FindGroup(name)?.Id
        ?? throw new ArgumentException($"No muscle group is called {name}.", nameof(name));

    private static ExerciseSlot With(this ExerciseSlot slot, WeekRow row)
    {
        if (slot.Weeks.Any(other => Meet(other.Weeks, row.Weeks)))
            throw new ArgumentException($"{slot.Exercise}: week {row.Weeks} has sets already.", nameof(row));
        return slot with { Weeks = slot.Weeks.Add(row) };
    }

    private static bool Meet(WeekPattern a, WeekPattern b) =>
        Enumerable.Range(1, Training.MostWeeks).Any(week => a.Contains(week) && b.Contains(week));
}
