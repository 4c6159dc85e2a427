using PreExhaust.Plans;

namespace PreExhaust.Fluent;

/// <summary>
/// Where plans written in C# begin. With <c>using static PreExhaust.Fluent.Training;</c> they read like the text.
/// </summary>
/// <example>
/// <code>
/// TrainingPlan plan = Plan("Leg Priority").Goal(TrainingGoal.Hypertrophy).Weeks(4).Add(
///     Session("Lower A").On(DayOfWeek.Monday, DayOfWeek.Thursday).Add(
///         Exercises.LegExtension.Do(1.Sets(20).Rpe(9).Rest(30.Seconds()))
///             .Intent(IntentKind.PreExhaust, MuscleGroups.Quads),
///         Exercises.LegPress.Do(3.Sets(8.To(10)).Rir(2).Rest(2.Minutes()))
///             .Note("Shoulder-width feet, no lockout.")));
/// </code>
/// </example>
public static class Training
{
    internal const int MostWeeks = 104;

    /// <summary>The weeks 1, 3, 5 and so on.</summary>
    public static WeekPattern OddWeeks { get; } = new([]) { Every = 2, First = 1 };

    /// <summary>The weeks 2, 4, 6 and so on.</summary>
    public static WeekPattern EvenWeeks { get; } = WeeksEvery(2);

    /// <summary>A program: <c>program Leg Priority</c>.</summary>
    public static FluentPlan Plan(string name) => new(name);

    /// <summary>A block of a program: <c>block Base</c>.</summary>
    public static FluentBlock Block(string name) => new(name);

    /// <summary>What some weeks have of their own: <c>week 4</c>, <c>week 1-3</c>.</summary>
    /// <param name="weeks">The weeks, such as <c>4</c>, <c>1.To(3)</c> or <see cref="OddWeeks"/>.</param>
    public static FluentWeek Week(WeekPattern weeks) => new(weeks);

    /// <summary>A session: <c>session Lower A</c>.</summary>
    public static FluentSession Session(string name) => new(name);

    /// <summary>
    /// Exercises one after the other, almost without rest: the labels <c>A1</c>, <c>A2</c> and so on.
    /// </summary>
    public static SessionPart Superset(char letter, params ExerciseSlot[] members) =>
        Group(new(Letter(letter), GroupKind.Superset), members, hasLine: false);

    /// <summary>Rounds of all members: <c>A: circuit 3 rounds</c>.</summary>
    public static SessionPart Circuit(char letter, params ExerciseSlot[] members) =>
        Group(new(Letter(letter), GroupKind.Circuit), members);

    /// <summary>A round starts each minute: <c>A: emom 10min</c>.</summary>
    public static SessionPart Emom(char letter, int minutes, params ExerciseSlot[] members) => Group(
        new(Letter(letter), GroupKind.Emom)
        {
            Rounds = Said.Count(minutes, nameof(minutes)),
            Every = 1.Minutes(),
            Duration = minutes.Minutes(),
        },
        members);

    /// <summary>As many rounds as possible within a time: <c>A: amrap 12min</c>.</summary>
    public static SessionPart Amrap(char letter, TimeSpan time, params ExerciseSlot[] members) =>
        Group(new(Letter(letter), GroupKind.Amrap) { Duration = time }, members);

    /// <summary>A round starts at each interval: <c>A: every 2min x 5</c>.</summary>
    public static SessionPart Every(char letter, TimeSpan interval, int rounds, params ExerciseSlot[] members) => Group(
        new(Letter(letter), GroupKind.Every) { Every = interval, Rounds = Said.Count(rounds, nameof(rounds)) },
        members);

    /// <summary>
    /// An exercise by any of its names; those of the catalogue stand in <see cref="Fluent.Exercises"/>, which a
    /// compiler checks.
    /// </summary>
    public static ExerciseReference Exercise(string name) => new(Said.Line(name, nameof(name)));

    /// <summary>Weeks named one by one or as ranges: <c>Weeks(1.To(3), 5)</c>.</summary>
    public static WeekPattern Weeks(params Interval<int>[] weeks)
    {
        foreach (var range in weeks)
            Said.Within(range.Lower, 1, range.Upper, nameof(weeks));
        return new(weeks.ToValueList());
    }

    /// <summary>Weeks at a distance, the first after that many: <c>week every 4</c>.</summary>
    public static WeekPattern WeeksEvery(int weeks) =>
        new([]) { Every = Said.Count(weeks, nameof(weeks)), First = weeks };

    /// <summary>The part of the day before noon.</summary>
    public static SessionDay Morning(this DayOfWeek day) => new(day, DayHalf.Morning);

    /// <summary>The part of the day after noon.</summary>
    public static SessionDay Afternoon(this DayOfWeek day) => new(day, DayHalf.Afternoon);

    private static SessionPart Group(ExerciseGroup group, ExerciseSlot[] members, bool hasLine = true) =>
        new(members.Select((member, i) => member.Label(group.Letter, i + 1)).ToValueList(), group, hasLine);

    private static char Letter(char letter) => char.IsLetterOrDigit(letter)
        ? char.ToUpperInvariant(letter)
        : throw new ArgumentException("A label begins with a letter.", nameof(letter));
}
