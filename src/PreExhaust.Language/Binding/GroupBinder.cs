using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds group lines and holds their members against them.</summary>
internal sealed class GroupBinder(BindingContext context)
{
    private readonly GroupLineBinder _lines = new(context);

    public BoundGroup Bind(GroupDraft draft)
    {
        context.Diagnostics.Copy = draft.Copy;
        var group = _lines.Bind(draft);
        context.Diagnostics.Copy = null;
        return group;
    }

    /// <summary>Tells the members of a group that they are; they are the neighbours below it with its letter.</summary>
    public void Assign(BoundGroup group, SessionDraft session)
    {
        var (place, letter) = (group.Draft.First, group.Draft.Letter);
        for (; place < session.Exercises.Count && IsMember(session.Exercises[place]); place++)
            session.Exercises[place].Group = group;
        if (place > group.Draft.First)
            return;
        context.Diagnostics.Copy = group.Draft.Copy;
        context.Report(
            DiagnosticKinds.GroupWithoutMembers,
            group.Draft.Syntax,
            $"The group {letter} has no member: label the exercises right below it {letter}1, {letter}2, ...");
        context.Diagnostics.Copy = null;

        bool IsMember(ExerciseDraft exercise) => Labels.LetterOf(exercise.Syntax.Label) == letter;
    }

    /// <summary>A member gives one round, or as many sets as there are rounds.</summary>
    public void CheckRounds(ExerciseDraft exercise, ExerciseSlot slot)
    {
        if (exercise.Group is not { SetsOfMembers: { } rounds, IsBroken: false } group)
            return;
        if (exercise.Copy is { IsWhole: true } && group.Draft.Copy is not null)
            return;
        foreach (var groups in slot.Weeks.Select(row => row.Groups).Prepend(slot.Groups))
        {
            var sets = (groups.Sum(g => g.Count.Lower), groups.Sum(g => g.Count.Upper));
            if (groups.Count > 0 && sets != (rounds, rounds))
                ReportRounds(group, rounds, groups);
        }
    }

    private void ReportRounds(BoundGroup group, int rounds, ValueList<SetGroup> groups)
    {
        var (first, letter) = (groups[0], group.Group.Letter);
        if (first.Source is not { } place)
            return;
        var span = TextSpan.Of(place);
        var fixes = new List<TextFix>();
        if (groups.Count == 1)
        {
            var once = first.Amount.Substring(first.Amount.IndexOf('x') + 1);
            fixes.Add(new($"Write '{once}': once a round", span, once));
        }

        if (group.RoundsPlace is { } written && groups.Count == 1 && first.Count.IsPoint)
            fixes.Add(new($"Do {first.Count} rounds", written.Lower.Span, $"{first.Count}"));
        var what = group.Group.Kind == GroupKind.Amrap
            ? "As many rounds as possible: a member says what one round is"
            : $"{letter} is done in {rounds} rounds: a member says what one round is, or has {rounds} sets";
        context.Diagnostics.Add(DiagnosticKinds.Ambiguous, span, $"{what}.", fixes.ToArray());
    }
}
