using PreExhaust.Fluent;
using PreExhaust.Plans;
using static PreExhaust.Fluent.Training;

namespace PreExhaust.Tests.Fluent;

/// <summary>What cannot be combined says so, and where.</summary>
public sealed class FluentErrorTests
{
    public static TheoryData<string, Func<object>> Mistakes { get; } = new()
    {
        { "3x5 75%: the load is said twice.", () => 3.Sets(5).At(75.Percent()).At(100.Kg()) },
        { "3x5 RPE 8: the effort is said twice.", () => 3.Sets(5).Rpe(8).Rir(2) },
        { "3x5, rest 90s: the rest is said twice.", () => 3.Sets(5).Rest(90.Seconds()).Every(2.Minutes()) },
        { "3x5/side: the side is said twice.", () => 3.Sets(5).PerSide().Alternating() },
        { "3xAMRAP: it has no end that could be open.", () => 3.AmrapSets().LastSetOpen() },
        { "10 to 8 does not rise.", () => 10.To(8) },
        { "It must lie from 5 to 10. (Parameter 'lower')", () => 3.Sets(5).Rpe(12) },
        { "It must lie from 1 to 2147483647. (Parameter 'count')", () => 0.Sets(5) },
        { "A set asks for something. (Parameter 'target')", () => 3.Sets(0) },
        { "A set asks for something. (Parameter 'target')", () => 3.Sets(TimeSpan.Zero) },
        { "A set asks for something. (Parameter 'target')", () => 0.Total() },
        {
            "3x5: no implement weighs -5kg; what assists is Loads.Bodyweight.Plus(-5kg). (Parameter 'load')",
            () => 3.Sets(5).At((-5).Kg())
        },
        {
            "The plan P has two sessions called A in one place.",
            () => Plan("P").Add(Session("A").Add(Squat), Session("a").Add(Squat)).ToPlan()
        },
        { "3x5: rest-pause 3+3 makes 6 repetitions a set.", () => 3.Sets(5).RestPause(3, 3) },
        { "60% of BW: it is the same for every exercise.", () => 60.Percent().OfBodyweight().Of(Exercises.Plank) },
        { "Back Squat: week even has sets already.", () => Squat.InWeek(4, 3.Sets(3)).InWeek(EvenWeeks, 2.Sets(3)) },
        { "Back Squat: the label is said twice.", () => Superset('A', Squat.Label('B', 1)) },
        { "No muscle group is called qads.", () => Squat.Intent(IntentKind.PreExhaust, "qads") },
        { "It must stand on one line. (Parameter 'lines')", () => Squat.Note("a\nb") },
        { "It must not be empty. (Parameter 'name')", () => Session(" ") },
        { "session A: the rest is said twice.", () => Session("A").Rest(1.Minutes()).Rest(2.Minutes()) },
        { "emom A: its time decides how many rounds there are.", () => Emom('A', 10, Squat).Rounds(3) },
        { "week 4: the title is said twice.", () => Week(4).Deload().Title("easy") },
        { "session A: two groups have the letter A.", () => Made(Superset('A', Squat), Superset('A', Squat)) },
        {
            "session A: Back Squat: a member of 4 rounds has one set or 4.",
            () => Made(Circuit('A', Squat, Squat).Rounds(4))
        },
        {
            "session A: No exercise is called Bnech Press. Is it Barbell Bench Press?",
            () => Made(Exercise("Bnech Press").Do(3.Sets(5)))
        },
        {
            "The rotation of plan P has no session called B.",
            () => Plan("P").Rotate(["A", "B"], DayOfWeek.Monday).Add(Session("A")).ToPlan()
        },
    };

    private static ExerciseSlot Squat => Exercises.BackSquat.Do(3.Sets(5));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_names_its_place(string message, Func<object> mistake)
    {
        var error = Assert.ThrowsAny<ArgumentException>(mistake);

        Assert.StartsWith(message, error.Message.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static TrainingPlan Made(params SessionPart[] parts) => Plan("P").Add(Session("A").Add(parts));
}
