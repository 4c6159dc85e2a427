using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Lookups;

/// <summary>A part of a plan that code asks for something.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Title">What it is called.</param>
internal sealed record KnownPart(TrainingPlan Plan, string Title)
{
    /// <summary>The sessions that it finds by name; of a session none.</summary>
    public ValueList<Session> Sessions { get; init; }

    /// <summary>The session that it is; <c>null</c> for other parts.</summary>
    public Session? Session { get; init; }

    /// <summary>A whole plan.</summary>
    public static KnownPart Of(TrainingPlan plan) =>
        new(plan, $"The plan '{plan.Name}'") { Sessions = plan.Sessions };

    /// <summary>A session of a plan.</summary>
    public static KnownPart Of(TrainingPlan plan, Session session) =>
        new(plan, session.Name.Length == 0 ? "The session" : $"The session '{session.Name}'") { Session = session };

    /// <summary>A block of a plan.</summary>
    public static KnownPart OfBlock(TrainingPlan plan, int number) =>
        new(plan, $"The block '{plan.Blocks[number].Name}'")
        {
            Sessions = plan.Sessions.Where(session => session.Block == number).ToValueList(),
        };

    /// <summary>What a week header of a plan holds.</summary>
    public static KnownPart OfWeeks(TrainingPlan plan, int number) =>
        new(plan, $"Week {plan.WeekSections[number].Weeks}")
        {
            Sessions = plan.Sessions.Where(session => session.WeekSection == number).ToValueList(),
        };
}
