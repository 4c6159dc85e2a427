using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Rotations of the sessions that have no days of their own, of a program or a block.</summary>
internal static class RandomRotations
{
    /// <summary>No rotation, or the days of one; the sessions are those that there will be.</summary>
    public static Gen<Rotation?> Wanted { get; } =
        Optional(RandomSessions.Days.Select(days => new Rotation([]) { Days = days }));

    /// <summary>The plan with rotations where its settings ask for one and sessions can take turns.</summary>
    public static TrainingPlan With(TrainingPlan plan) => plan with
    {
        Settings = In(plan.Settings, plan.Sessions.Where(session => session.Block is null), plan.Sessions),
        Blocks = plan.Blocks.Select((block, i) => block with { Settings = In(block.Settings, InBlock(plan, i)) })
            .ToValueList(),
    };

    private static IReadOnlyList<Session> InBlock(TrainingPlan plan, int block) =>
        plan.Sessions.Where(session => session.Block is null || session.Block == block).ToList();

    private static PlanSettings In(PlanSettings settings, IReadOnlyList<Session> sessions) =>
        In(settings, sessions, sessions);

    private static PlanSettings In(
        PlanSettings settings, IEnumerable<Session> sessions, IReadOnlyCollection<Session> namesakes)
    {
        var names = sessions
            .GroupBy(session => session.Name, StringComparer.OrdinalIgnoreCase)
            .Where(group => !namesakes.Any(s => s.Days.Count > 0 && IsNamed(s, group.Key)))
            .Select(group => group.Key)
            .ToList();
        return settings with
        {
            Rotation = names.Count > 0 && settings.Rotation is { } wanted
                ? wanted with { Sessions = Turns(names) }
                : null,
        };
    }

    private static bool IsNamed(Session session, string name) =>
        string.Equals(session.Name, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>A day off at the end; a session of that name never takes a turn.</summary>
    private static ValueList<string> Turns(IEnumerable<string> names) => names
        .Select(name => string.Equals(name, Rotation.Off, StringComparison.OrdinalIgnoreCase) ? Rotation.Off : name)
        .Append(Rotation.Off)
        .ToValueList();
}
