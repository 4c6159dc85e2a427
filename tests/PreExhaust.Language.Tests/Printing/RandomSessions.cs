using CsCheck;
using PreExhaust.Plans;
using static PreExhaust.Language.Tests.Printing.RandomQuantities;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Sessions with exercises alone, in supersets and in groups.</summary>
internal static class RandomSessions
{
    private const string SupersetLetters = "ABCDEFGHIJKLMNOPQRSUVWXYZ";

    /// <summary>A few names, so that sessions replace one another.</summary>
    private static readonly Gen<string> Name = Gen.Frequency(
        (2, Gen.OneOf("Upper", "Lower A", "off", "on Mon")),
        (1, RandomText.Name));

    private static readonly Gen<SessionDay> Day =
        Gen.Select(Gen.Enum<DayOfWeek>(), Gen.Enum<DayHalf>(), (day, half) => new SessionDay(day, half));

    public static Gen<ValueList<SessionDay>> Days { get; } = List(Day);

    /// <summary>A session in a number of weeks.</summary>
    public static Gen<Session> Session(int weeks) => Gen.Select(
        Gen.Select(Name, Parts(weeks)),
        Days,
        RandomSettings.Settings,
        Gen.Select(List(RandomText.Line), RandomSlots.Allowed),
        (what, days, settings, more) => new Session(what.Item1, Slots(what.Item2))
        {
            Groups = Groups(what.Item2),
            Days = days,
            Settings = settings,
            Notes = more.Item1,
            Allowed = more.Item2,
        });

    private static Gen<(ExerciseSlot[] Slots, bool IsLettered, ExerciseGroup? Group)[]> Parts(int weeks) => Gen.Select(
        RandomSlots.Slot(weeks).Array[1, 3], Gen.Bool, Optional(RandomGroups.Group),
        (slots, isLettered, group) => (slots, isLettered, isLettered ? group : null)).Array[0, 3];

    private static ValueList<ExerciseGroup> Groups((ExerciseSlot[], bool, ExerciseGroup? Group)[] parts) => parts
        .Select((part, i) => part.Group is { } group ? group with { Letter = SupersetLetters[i] } : null)
        .OfType<ExerciseGroup>()
        .ToValueList();

    private static ValueList<ExerciseSlot> Slots((ExerciseSlot[] Slots, bool, ExerciseGroup?)[] parts) =>
        parts.SelectMany((part, i) => Members(part, SupersetLetters[i])).ToValueList();

    private static IEnumerable<ExerciseSlot> Members(
        (ExerciseSlot[] Slots, bool IsLettered, ExerciseGroup? Group) part,
        char letter)
    {
        var isAlone = part.Slots.Length == 1 && part.Group is null;
        return part.Slots.Select((slot, i) => RandomGroups.Member(part.Group, slot) with
        {
            Label = part.IsLettered ? new(letter, isAlone ? 0 : i + 1) : null,
        });
    }
}
