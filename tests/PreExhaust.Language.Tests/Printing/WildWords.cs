using CsCheck;
using PreExhaust.Plans;

namespace PreExhaust.Language.Tests.Printing;

/// <summary>Words that no line can hold as they are: line breaks, control characters, quotes, lone brackets.</summary>
internal static class WildWords
{
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.String[0, 12],
        Gen.String[Gen.Char["a1 (()\"“”\n\r\t\0\ufffd\u2028\u00a0//;,:#>"], 0, 12],
        Gen.OneOf("\nsession B", "\" on Mon", ") x", "// gone", "a // b", "\ud83d", "a\r\n\r\nb", "\ufeff"));

    /// <summary>The plan with such words wherever an author may write some.</summary>
    public static TrainingPlan In(TrainingPlan plan, string words) => plan with
    {
        Name = words,
        Notes = [words],
        Allowed = [new("PEX1002", words)],
        Blocks = plan.Blocks.Select((b, i) => In(b, i, words)).ToValueList(),
        WeekSections = plan.WeekSections.Select(w => w with { Title = words, Notes = [words] }).ToValueList(),
        Settings = plan.Settings with { Rotation = null },
        Sessions = plan.Sessions.Select((s, i) => In(s, i, words)).ToValueList(),
    };

    private static TrainingBlock In(TrainingBlock block, int place, string words) => block with
    {
        Name = place == 0 ? words : $"Other {place}",
        Notes = [words],
        Settings = block.Settings with { Rotation = null },
    };

    private static Session In(Session session, int place, string words) => session with
    {
        Name = place == 0 ? words : $"Other {place}",
        Notes = [words],
        Allowed = [new("PEX1001", words)],
        Slots = session.Slots.Select(slot => In(slot, words)).ToValueList(),
    };

    private static ExerciseSlot In(ExerciseSlot slot, string words) => slot with
    {
        Exercise = slot.Exercise with { Variant = words },
        Alternatives = [],
        Progression = [],
        Stages = [],
        Groups = RandomWorkSets.Without(slot.Groups).Select(g => g with { Note = words }).ToValueList(),
        Weeks = slot.Weeks.Select(row => row with { Title = words }).ToValueList(),
        Tags = [words],
        Notes = [words],
    };
}
