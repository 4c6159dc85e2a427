using PreExhaust.Sheets;

namespace PreExhaust.Cli.Showing;

/// <summary>A week for programs; numbers beside the words wherever there are any.</summary>
internal sealed record WeekOutput(
    int Version,
    string Plan,
    int Week,
    string? Block,
    string? Title,
    bool IsDeload,
    IReadOnlyList<SessionOutput> Sessions,
    IReadOnlyList<MuscleSetsOutput> Muscles)
{
    public static WeekOutput Of(WeekSheet week) => new(
        1,
        week.Plan,
        week.Number,
        week.Block,
        week.Title,
        week.IsDeload,
        [.. week.Sessions.Select(SessionOutput.Of)],
        [.. week.Muscles.Select(m => new MuscleSetsOutput(m.Group.Id, m.Group.Name, m.Sets, m.Low, m.High))]);
}
