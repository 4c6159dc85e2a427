using System.Globalization;
using PreExhaust.Language;
using PreExhaust.Plans;

namespace PreExhaust.Benchmarks;

/// <summary>Programs with weeks of six sessions, made of one that lifters know.</summary>
internal static class TrainingWeeks
{
    private const string FirstSession = "\nsession ";

    private static readonly string Published = Samples.Text("push-pull-legs.workout");

    /// <summary>The published week, as often as the program has blocks, each so many weeks long.</summary>
    public static string Text(int blocks = 1, int weeks = 1)
    {
        var start = Published.IndexOf(FirstSession, StringComparison.Ordinal);
        var sessions = Published[start..];
        return Published[..start] + string.Concat(Enumerable.Range(1, blocks).Select(number => string.Create(
            CultureInfo.InvariantCulture, $"\nblock Block {number}\nweeks {weeks}\n{sessions}")));
    }

    public static TrainingPlan Plan(int blocks = 1, int weeks = 1) => Plan(Text(blocks, weeks));

    public static TrainingPlan Plan(string text) => WorkoutText.Parse(text, "week.workout").Plan;

    /// <summary>The same with every session from last to first, which rules have much to say about.</summary>
    public static TrainingPlan Reversed(TrainingPlan plan) => plan with
    {
        Sessions = plan.Sessions
            .Select(session => session with { Slots = session.Slots.Reverse().ToValueList() })
            .ToValueList(),
    };
}
