using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>
/// Plans that a text can express. What a text cannot tell apart is made the same here: a tag that all sets carry is
/// one of the exercise, a rest that no set states is the header's, and a program has at least the weeks that it names.
/// </summary>
internal static class RandomPlans
{
    private const int MostWeeks = 12;
    private const string SupersetLetters = "ABCDEFGHIJKLMNOPQRSUVWXYZ";

    public static Gen<TrainingPlan> Plan { get; } = Gen.Int[1, MostWeeks].SelectMany(Plans);

    private static Gen<TrainingPlan> Plans(int weeks) => Gen.Select(
        Gen.Select(RandomText.Name, Session(weeks).Array[1, 3], Gen.Bool),
        RandomSettings.Settings,
        Gen.Select(List(RandomText.Line), RandomSlots.Allowed),
        (what, settings, more) => Normal(new(what.Item1, WithOwnNames(what.Item2))
        {
            Settings = settings with { Weeks = weeks },
            Notes = more.Item1,
            Allowed = more.Item2,
        }));

    private static Gen<Session> Session(int weeks) => Gen.Select(
        Gen.Select(RandomText.Name, Slots(weeks)),
        List(Gen.Select(Gen.Enum<DayOfWeek>(), Gen.Enum<DayHalf>(), (d, h) => new SessionDay(d, h))),
        RandomSettings.Settings,
        Gen.Select(List(RandomText.Line), RandomSlots.Allowed),
        (what, days, settings, more) => new Session(what.Item1, what.Item2)
        {
            Days = days,
            Settings = settings,
            Notes = more.Item1,
            Allowed = more.Item2,
        });

    /// <summary>Some exercises alone, some in supersets, each superset with a letter of its own.</summary>
    private static Gen<ValueList<ExerciseSlot>> Slots(int weeks) =>
        Gen.Select(
            RandomSlots.Slot(weeks).Array[1, 3], Gen.Bool,
            (slots, isLettered) => (Slots: slots, IsLettered: isLettered))
        .Array[0, 3]
        .Select(blocks => blocks.SelectMany((block, i) => Labelled(block, SupersetLetters[i])).ToValueList());

    private static IEnumerable<ExerciseSlot> Labelled((ExerciseSlot[] Slots, bool IsLettered) block, char letter)
    {
        var isAlone = block.Slots.Length == 1;
        return block.Slots.Select((slot, i) => slot with
        {
            Label = block.IsLettered ? new(letter, isAlone ? 0 : i + 1) : null,
        });
    }

    private static ValueList<Session> WithOwnNames(IEnumerable<Session> sessions) =>
        sessions.DistinctBy(session => session.Name, StringComparer.OrdinalIgnoreCase).ToValueList();

    private static TrainingPlan Normal(TrainingPlan plan) => plan with
    {
        Sessions = RandomProgressions.WithOneForEach(plan.Sessions)
            .Select(session => session with
            {
                Slots = session.Slots.Select(slot => Normal(slot, plan.SettingsOf(session).Rest)).ToValueList(),
            })
            .ToValueList(),
    };

    private static ExerciseSlot Normal(ExerciseSlot slot, Rest? headerRest)
    {
        var common = slot.Groups.Select(g => g.Tags.AsEnumerable()).Aggregate((a, b) => a.Intersect(b)).ToList();
        return slot with
        {
            Groups = WithRest(slot.Groups, headerRest)
                .Select(g => g with { Tags = g.Tags.Except(common).ToValueList() })
                .ToValueList(),
            Stages = slot.Stages.Select(stage => WithRest(stage, headerRest)).ToValueList(),
            Weeks = slot.Weeks.Select(r => r with { Groups = WithRest(r.Groups, headerRest) }).ToValueList(),
        };
    }

    private static ValueList<SetGroup> WithRest(ValueList<SetGroup> groups, Rest? headerRest) =>
        groups.Select(g => g with { Rest = g.Rest ?? headerRest }).ToValueList();
}
