using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Rotations of the sessions that have no days of their own.</summary>
internal static class RandomRotations
{
    /// <summary>The plan with a rotation where its settings ask for one and sessions can take turns.</summary>
    public static TrainingPlan WithRotation(TrainingPlan plan)
    {
        var names = plan.Sessions
            .Where(session => session.Block is null)
            .GroupBy(session => session.Name, StringComparer.OrdinalIgnoreCase)
            .Where(sessions => !plan.Sessions.Any(s => s.Days.Count > 0 && IsNamed(s, sessions.Key)))
            .Select(sessions => sessions.Key)
            .ToList();
        var isWanted = plan.Settings.Rotation is not null && names.Count > 0;
        return plan with
        {
            Settings = plan.Settings with
            {
                Rotation = isWanted ? plan.Settings.Rotation! with { Sessions = Turns(names) } : null,
            },
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
