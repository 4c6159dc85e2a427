using PreExhaust.Fatigue;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;
using PreExhaust.Sheets;

namespace PreExhaust.Language.Editing;

/// <summary>Shows beside a text what it comes to: loads, minutes, sets of the week.</summary>
public static class EditorInlays
{
    private const int MostMuscles = 8;

    /// <summary>What stands in some lines, in text order.</summary>
    /// <param name="document">The text.</param>
    /// <param name="firstLine">The first line, from 0.</param>
    /// <param name="lastLine">The last line.</param>
    public static IEnumerable<EditorInlay> Of(
        EditorDocument document, int firstLine = 0, int lastLine = int.MaxValue)
    {
        ExerciseSyntax? exercise = null;
        for (var i = 0; i < document.Tree.Lines.Count && i <= lastLine; i++)
        {
            var statement = document.Tree.Lines[i].Statement;
            exercise = statement is ContinuationSyntax or NoteSyntax or null
                ? exercise
                : statement as ExerciseSyntax;
            if (i < firstLine)
                continue;
            var inlays = statement switch
            {
                ProgramSyntax => [Week(document, EndOf(document, i))],
                SessionSyntax session => Time(document, session, EndOf(document, i)),
                ExerciseSyntax own => Loads(document, own, own.Prescription),
                ContinuationSyntax more when exercise is not null => Loads(document, exercise, more.Prescription),
                _ => [],
            };
            foreach (var inlay in inlays.Where(inlay => inlay.Label.Length > 0))
                yield return inlay;
        }
    }

    /// <summary>The hard sets of the first week, those of the busiest muscles.</summary>
    private static EditorInlay Week(EditorDocument document, int offset)
    {
        var plan = document.Bound.Plan;
        if (plan.Sessions.Count == 0)
            return new(offset, "", "");
        var muscles = plan.Sheet().Muscles
            .Where(muscle => muscle.Sets > 0)
            .OrderByDescending(muscle => muscle.Sets)
            .Take(MostMuscles)
            .Select(muscle => FormattableString.Invariant($"{muscle.Group.Name} {muscle.Sets:0.#}"));
        return new(offset, string.Join(", ", muscles), "Hard sets of the first week by muscle group");
    }

    private static IEnumerable<EditorInlay> Time(EditorDocument document, SessionSyntax syntax, int offset)
    {
        var plan = document.Bound.Plan;
        var session = plan.Sessions.FirstOrDefault(session => session.Source?.Start == syntax.Name?.Span.Start);
        if (session is null || syntax.Name is null || session.Slots.Count == 0)
            return [];
        var time = SessionTime.Estimate(plan, session, document.Places.FirstWeekOf(session));
        return [new(offset, SessionLenses.Minutes(time), "How long it takes, give or take a fifth")];
    }

    private static IEnumerable<EditorInlay> Loads(
        EditorDocument document, ExerciseSyntax exercise, PrescriptionSyntax? prescription)
    {
        if (prescription is null || document.Places.SlotAt(exercise.Name.Span.Start) is not { } index)
            yield break;
        foreach (var item in prescription.Items)
        {
            var loads = document.Places.ResolvedGroups(index)
                .Where(group => group.Load.Exact is not null && IsWithin(group.Group.Source, item.Span))
                .Select(group => group.Load.ToString())
                .Distinct(StringComparer.Ordinal);
            var text = document.Source.Text;
            var end = Extents.TrimBlanks(text, item.Span.Start, item.Span.End);
            yield return new(end, string.Join(", ", loads), "The load for the maxima of this text");
        }
    }

    private static bool IsWithin(Anchor? anchor, TextSpan span) =>
        anchor is not null && span.Start <= anchor.Start && anchor.Start + anchor.Length <= span.End;

    private static int EndOf(EditorDocument document, int line)
    {
        var comment = document.Tree.Lines[line].Comment;
        var content = document.Source.LineContent(line);
        return Extents.TrimBlanks(document.Source.Text, content.Start, comment?.Span.Start ?? content.End);
    }
}
