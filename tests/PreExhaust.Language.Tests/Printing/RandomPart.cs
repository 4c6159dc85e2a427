using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>What stands in a block, or in a program without any.</summary>
/// <param name="Sessions">The sessions of every week.</param>
/// <param name="Sections">Week headers with the sessions under each.</param>
internal sealed record RandomPart(
    IReadOnlyList<Session> Sessions,
    IReadOnlyList<(WeekSection Section, Session[] Sessions)> Sections)
{
    /// <summary>Sessions in a number of weeks.</summary>
    public static Gen<RandomPart> Part(int weeks) => Gen.Select(
        RandomSessions.Session(weeks).Array[1, 3],
        Gen.OneOf(
            Gen.Const(() => Array.Empty<(WeekSection, Session[])>()),
            Gen.Select(Section(weeks), RandomSessions.Session(weeks).Array[0, 2]).Array[1, 2]),
        (sessions, sections) => new RandomPart(sessions, sections));

    private static Gen<WeekSection> Section(int weeks) => Gen.Select(
        RandomWeeks.Pattern(weeks), RandomWeeks.Title, RandomSettings.Settings,
        Gen.Select(List(RandomText.Line), RandomSlots.Allowed),
        (pattern, title, settings, more) => new WeekSection(pattern)
        {
            IsDeload = title.IsDeload,
            Title = title.Title,
            Settings = settings,
            Notes = more.Item1,
            Allowed = more.Item2,
        });
}
