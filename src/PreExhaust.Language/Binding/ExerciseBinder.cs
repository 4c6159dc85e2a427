using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds an exercise with everything that is said about it.</summary>
internal sealed class ExerciseBinder(BindingContext context, PlanSettings settings)
{
    private readonly NameBinder _names = new(context);
    private readonly WeekBinder _weeks = new(context, settings.Weeks);
    private readonly ProgressionBinder _progressions = new(context, settings.Weeks);
    private readonly PrescriptionBinder _prescriptions =
        new(context, settings.TrainingMax is null ? MaxBasis.OneRepMax : MaxBasis.TrainingMax);

    public ExerciseSlot Bind(ExerciseDraft draft)
    {
        context.Diagnostics.Copy = draft.Copy;
        var slot = BindLines(draft);
        context.Diagnostics.Copy = null;
        return slot;
    }

    private ExerciseSlot BindLines(ExerciseDraft draft)
    {
        var syntax = draft.Syntax;
        var errors = context.Diagnostics.Count;
        if (!draft.IsScheme && MisspeltKeywords.Report(context, draft))
            return new(new(syntax.Name.Text), default) { Source = context.AnchorOf(syntax.Name) };
        var everyWeek = _prescriptions.Bind(ItemsOfSets(draft), draft.SetsOfGroup).Check();
        var groups = LimitSets(everyWeek.Complete(settings.Rest), syntax.Name);
        var choices = draft.IsScheme
            ? [new(NameBinder.Unquote(syntax.Name.Text))]
            : new ChoiceBinder(context, _names).Bind(syntax.Name, _names.VariantOf(syntax), draft.IsAlone);
        CheckOwners(draft);
        var rows = BindRows(draft, everyWeek);
        if (groups.Count == 0 && !draft.IsBroken && !draft.IsInUnletteredGroup && errors == context.Diagnostics.Count)
            CheckSets(draft, rows);

        var common = CommonTags(groups);
        var slot = new ExerciseSlot(
            choices[0],
            WithoutTags(groups, common))
        {
            Label = LabelBinder.Bind(context, syntax.Label),
            Alternatives = choices.Skip(1).ToValueList(),
            Stages = everyWeek.Stages.Count == 0 ? default : BindStages(everyWeek, groups, common, syntax.Name),
            Progression = _progressions.Bind(Clauses<ProgressSyntax>(draft, isWhole: true)),
            Warmup = BindWarmups(draft),
            Weeks = rows,
            OnlyWeeks = Clauses<OnlyWeeksSyntax>(draft) is [var only, ..] ? _weeks.Bind(only.Weeks) : null,
            Intents = BindIntents(draft),
            Tags = everyWeek.Tags.Count + common.Count == 0
                ? default
                : everyWeek.Tags.Concat(common).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
            Notes = draft.Notes.Concat(everyWeek.Notes).ToValueList(),
            Allowed = draft.Allowed.ToValueList(),
            Source = context.AnchorOf(syntax.Name),
        };
        var isHealthy = errors == context.Diagnostics.Count && !draft.IsBroken;
        if (!isHealthy)
            context.Unsure.UnionWith(slot.Choices);
        var isChecked = isHealthy && !draft.IsScheme && draft.Copy is not { IsWhole: true };
        return isChecked ? slot with { Progression = new ProgressionCheck(context).Check(slot) } : slot;
    }

    /// <summary>The stages; the first one is known already.</summary>
    private ValueList<ValueList<SetGroup>> BindStages(
        PrescriptionDraft everyWeek, ValueList<SetGroup> first, List<string> commonTags, SyntaxNode place) =>
        everyWeek.CompleteStages(settings.Rest)
            .Select((stage, i) => WithoutTags(i == 0 ? first : LimitSets(stage, place), commonTags))
            .ToValueList();

    /// <summary>A tag that all sets carry is one of the exercise.</summary>
    private static List<string> CommonTags(ValueList<SetGroup> groups) => groups.Count == 0 || groups[0].Tags.Count == 0
        ? []
        : groups.Skip(1).Aggregate(groups[0].Tags.AsEnumerable(), (tags, g) => tags.Intersect(g.Tags)).ToList();

    private static ValueList<SetGroup> WithoutTags(ValueList<SetGroup> groups, List<string> tags) => tags.Count == 0
        ? groups
        : groups.Select(g => g with { Tags = g.Tags.Except(tags).ToValueList() }).ToValueList();

    /// <summary>The brackets behind the name, if they are no variant, and the items that are no clauses.</summary>
    private static List<ItemSyntax> ItemsOfSets(ExerciseDraft draft)
    {
        var items = new List<ItemSyntax>(draft.Items.Count);
        if (draft.Syntax.Variant is { } bracket && NameBinder.IsItem(bracket))
            items.Add(new(bracket.Parts.ToArray()));
        foreach (var item in draft.Items)
        {
            if (!item.Parts.Any(part => part.IsClause))
                items.Add(item);
        }

        return items;
    }

    private static IReadOnlyList<T> Clauses<T>(ExerciseDraft draft, bool isWhole = false)
        where T : PartSyntax
    {
        List<T>? clauses = null;
        foreach (var item in draft.Items)
        {
            for (var i = 0; i < item.Parts.Count && !(isWhole && item.IsBroken); i++)
            {
                if (item.Parts[i] is T clause)
                    (clauses ??= []).Add(clause);
            }
        }

        return clauses is null ? [] : clauses;
    }

    private ValueList<SetGroup> BindWarmups(ExerciseDraft draft)
    {
        var sets = new List<SetGroup>();
        foreach (var warmup in Clauses<WarmupSyntax>(draft))
        {
            StageBinder.CheckOwned(context, warmup.Sets);
            sets.AddRange(_prescriptions.Bind(warmup.Sets.Items).Complete(null));
        }

        return sets.ToValueList();
    }

    private ValueList<WeekRow> BindRows(ExerciseDraft draft, PrescriptionDraft everyWeek)
    {
        var rows = new List<WeekRow>();
        foreach (var syntax in Clauses<WeekRowSyntax>(draft))
        {
            StageBinder.CheckOwned(context, syntax.Row);
            var row = _prescriptions.Bind(syntax.Row.Items, draft.SetsOfGroup).Check(everyWeek);
            if (row.Groups.Count == 0 && everyWeek.Stages.Count > 0)
                context.Report(
                    DiagnosticKinds.ProgressionMismatch,
                    syntax,
                    "A week row replaces the stages; give it sets of its own, such as 'week 4: 2x5'.");
            var groups = row.CompleteRow(everyWeek, settings.Rest);
            if (_weeks.Bind(syntax.Weeks) is not { } weeks)
                continue;
            var title = WeekTitle.Of(syntax.Title);
            var bound = new WeekRow(weeks, LimitSets(groups, syntax))
            {
                IsDeload = title.IsDeload,
                Title = title.Title,
            };
            if (FirstCommonWeek(rows, bound) is { } week)
                context.Report(
                    DiagnosticKinds.SaidTwice,
                    syntax.Weeks,
                    $"Week {week} has a row already; keep one.");
            else
                rows.Add(bound);
        }

        return rows.ToValueList();
    }

    private static int? FirstCommonWeek(List<WeekRow> rows, WeekRow row)
    {
        for (var week = 1; rows.Count > 0 && week <= Limits.Weeks; week++)
        {
            if (row.Weeks.Contains(week) && rows.Any(r => r.Weeks.Contains(week)))
                return week;
        }

        return null;
    }

    private ValueList<Intent> BindIntents(ExerciseDraft draft)
    {
        var intents = new List<Intent>();
        foreach (var syntax in Clauses<IntentSyntax>(draft))
        {
            if (_names.MuscleGroup(syntax.Muscle) is not { } group)
                continue;
            if (intents.Count == Limits.IntentsPerExercise)
            {
                context.Report(
                    DiagnosticKinds.TooMany,
                    syntax,
                    $"An exercise has at most {Limits.IntentsPerExercise} intents; the others are not read.");
                break;
            }

            var compound = syntax.Compound is null ? null : _names.Exercise(syntax.Compound, null).Name;
            intents.Add(new(syntax.Kind, group) { For = compound, Source = context.AnchorOf(syntax) });
        }

        return intents.ToValueList();
    }

    private ValueList<SetGroup> LimitSets(ValueList<SetGroup> groups, SyntaxNode place)
    {
        if (groups.Sum(g => g.Count.Upper) <= Limits.SetsPerExercise)
            return groups;
        context.Report(
            DiagnosticKinds.TooMany,
            place,
            $"An exercise has at most {Limits.SetsPerExercise} sets a week; nothing was read from these.");
        return ValueList<SetGroup>.Empty;
    }

    /// <summary>An exercise without sets of its own needs a row with sets for every week.</summary>
    private void CheckSets(ExerciseDraft draft, ValueList<WeekRow> rows)
    {
        var name = draft.Syntax.Name;
        var filled = rows.Where(row => row.Groups.Count > 0).ToList();
        if (draft.IsScheme || draft.IsUnfinished)
            return;
        if (filled.Count == 0)
        {
            ReportMissingSets(draft);
            return;
        }

        var week = Enumerable.Range(1, settings.Weeks ?? 0)
            .FirstOrDefault(number => filled.All(row => !row.Weeks.Contains(number)));
        if (week > 0 && Clauses<OnlyWeeksSyntax>(draft).FirstOrDefault() is null)
            context.Report(
                DiagnosticKinds.MissingSets,
                name,
                $"'{name.Text}' has no sets in week {week}; write sets for every week, or 'only week ...'.");
    }

    private void ReportMissingSets(ExerciseDraft draft)
    {
        var name = draft.Syntax.Name;
        var sets = draft.SetsOfGroup is null ? "3x8" : "8 reps";
        context.Report(
            DiagnosticKinds.MissingSets,
            name,
            $"'{name.Text}' has no sets; write them after the name, such as '{name.Text}: {sets}'.",
            AddSets(draft.Syntax, sets));
    }

    private static bool IsOfEither(ItemSyntax item) => item.Parts.All(p => p is RestSyntax or TempoSyntax or TagSyntax);

    /// <summary>Sets come first: behind a clause or a technique they would be part of it.</summary>
    private static TextFix AddSets(ExerciseSyntax syntax, string sets)
    {
        var title = $"Add '{sets}'";
        if (syntax.Prescription?.Items.FirstOrDefault() is not { } first)
            return new(title, new(syntax.Span.End, 0), syntax.Colon is null ? $": {sets}" : $" {sets}");
        var sign = first.Parts.FirstOrDefault() is TechniqueSyntax ? " " : ", ";
        return new(title, new(first.Span.Start, 0), sets + sign);
    }

    /// <summary>
    /// A rest, tempo or tag behind a warm-up or week row on the exercise's own line could belong to either.
    /// </summary>
    private void CheckOwners(ExerciseDraft draft)
    {
        foreach (var item in draft.Syntax.Prescription?.Items ?? [])
        {
            for (var i = 0; i < item.Parts.Count; i++)
            {
                if (item.Parts[i] is WarmupSyntax warmup)
                    CheckOwner(warmup, warmup.Sets, draft.Indentation);
                else if (item.Parts[i] is WeekRowSyntax row)
                    CheckOwner(row, row.Row, draft.Indentation);
            }
        }
    }

    private void CheckOwner(PartSyntax clause, PrescriptionSyntax owned, string indentation)
    {
        if (owned.Items.Skip(1).FirstOrDefault(IsOfEither) is not { } stray)
            return;
        var text = context.TextOf(stray);
        var separator = owned.Children.TakeWhile(c => c != stray).Last().Span;
        context.Report(
            DiagnosticKinds.Ambiguous,
            stray,
            $"'{text}' could belong to the exercise or to the clause before it.",
            new TextFix("It belongs to the exercise: write a semicolon", separator, ";"),
            new TextFix(
                "It belongs to the clause: give that a line of its own",
                clause.Span,
                $"\n{indentation}  {context.TextOf(clause)}"));
    }
}
