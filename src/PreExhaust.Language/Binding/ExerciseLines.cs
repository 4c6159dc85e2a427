using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>Puts exercises, groups and what is said below them into their session.</summary>
internal sealed class ExerciseLines(
    BindingContext context, PlanDraft plan, HeaderBinder headers, SettingLines settings)
{
    private readonly ContinuationRules _continuations = new(context);
    private readonly SuppressionBinder _suppressions = new(context);

    private bool IsAboveExercises => plan is { Group: null, Exercise: null } && !settings.IsBelowExercises;

    public void Add(ExerciseSyntax exercise, string indentation)
    {
        if (IsTitle(exercise))
        {
            TitleLines.Report(exercise.Span, context.TextOf(exercise), context.Diagnostics);
            return;
        }

        if (!plan.IsInUnletteredGroup)
            MisorderedLineParser.ReportCounted(exercise, context.Diagnostics);
        var exercises = headers.OpenSession().Exercises;
        plan.Exercise = new(exercise, indentation) { IsInUnletteredGroup = plan.IsInUnletteredGroup };
        if (exercises.Count < Limits.ExercisesPerSession)
            exercises.Add(plan.Exercise);
        else if (exercises.Count == Limits.ExercisesPerSession)
            context.Report(
                DiagnosticKinds.TooMany,
                exercise.Name,
                $"A session has at most {Limits.ExercisesPerSession} exercises; this one is not read.");
    }

    /// <summary>Words on the first line that are like no exercise.</summary>
    private bool IsTitle(ExerciseSyntax exercise) =>
        exercise is { Label: null, Colon: null, Variant: null, IsBroken: false }
        && TitleLines.IsAt(context.Source.Text, exercise.Span.Start, exercise.Span.End)
        && context.Catalog.Find(exercise.Name.Text) is null
        && MisspeltKeywords.Find(context, exercise) is null
        && context.Catalog.Suggest(exercise.Name.Text).Count == 0;

    public void Add(GroupSyntax group, LineSyntax line)
    {
        var session = headers.OpenSession();
        plan.Group = new(group, line.Indentation, session.Exercises.Count) { IsUnfinished = line.Skipped is not null };
        if (session.Groups.Exists(other => other.Letter == plan.Group.Letter))
            context.Report(
                DiagnosticKinds.SaidTwice,
                group.Letter,
                $"The session has a group {plan.Group.Letter} already; use the next letter.");
        else
            session.Groups.Add(plan.Group);
    }

    public void Add(ContinuationSyntax continuation, LineSyntax line)
    {
        var rest = ContinuationRules.LoneRest(continuation);
        if (plan.Exercise is { } exercise && ContinuationRules.IsDeeper(line, exercise.Indentation))
            exercise.Items.AddRange(continuation.Prescription.Items);
        else if (plan.Group is { } group && rest is not null && ContinuationRules.IsDeeper(line, group.Indentation))
            group.Rests.Add(rest);
        else if (rest is not null && IsAboveExercises)
            settings.Add(rest);
        else if (!continuation.Prescription.Items.Any(item => item.IsBroken))
            ReportPlace(continuation, line);
    }

    /// <summary>Sets that are not indented may be those that the exercise above lacks.</summary>
    private void ReportPlace(ContinuationSyntax continuation, LineSyntax line)
    {
        if (plan.Exercise is { } exercise)
            exercise.IsUnfinished |= continuation.Prescription.Items.Any(item => item.Parts.Any(ItemBinder.IsSets));
        _continuations.ReportPlace(continuation, line, plan.Exercise, plan.Session);
    }

    public void Add(AllowSyntax allow, LineSyntax line)
    {
        if (plan.Exercise is { } exercise && ContinuationRules.IsDeeper(line, exercise.Indentation))
            _suppressions.Bind(allow, exercise.Allowed);
        else if (IsAboveExercises)
            _suppressions.Bind(allow, plan.Header.Allowed);
        else
            _continuations.ReportPlace(allow, line, plan.Exercise, plan.Session);
    }

    /// <summary>A note belongs to the nearest exercise, group or header above it.</summary>
    public void Add(NoteSyntax note)
    {
        var notes = plan.Exercise?.Notes ?? plan.Group?.Notes ?? plan.Header.Notes;
        notes.Add(note.Text.Text.Substring(1).Trim());
    }
}
