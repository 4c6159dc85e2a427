using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>The sets of an exercise and what holds for all of them.</summary>
internal sealed class PrescriptionDraft(BindingContext context)
{
    private Load? _load;
    private Effort? _effort;
    private Rest? _rest;
    private Tempo? _tempo;
    private SideCounting? _sides;
    private Technique? _technique;
    private SyntaxNode? _techniquePlace;
    private SyntaxNode? _loadPlace;
    private SyntaxNode? _effortPlace;
    private bool _isSaidTwice;
    private SyntaxNode? _firstLoadPlace;

    /// <summary>Whether items were left out because they could not be read.</summary>
    public bool IsPartial { get; init; }

    public List<SetGroup> Groups { get; } = [];

    /// <summary>The sets of every stage, the first one as <see cref="Groups"/> too; empty without stages.</summary>
    public List<List<SetGroup>> Stages { get; } = [];

    public List<string> Tags { get; } = [];

    public List<string> Notes { get; } = [];

    /// <summary>Takes in an item: its sets, or what it says for sets that do not say otherwise.</summary>
    public void Add(ItemDraft item, SyntaxNode place)
    {
        if (item.Groups.Count > 0)
        {
            if (Groups.Count > 0 && item.Stages.Count + Stages.Count > 0)
            {
                StageBinder.ReportOtherSets(context, place);
                return;
            }

            if (Groups.Count == 0)
                _firstLoadPlace = item.LoadPlace;
            AddComplete(item, item.Groups, Groups);
            foreach (var stage in item.Stages)
            {
                Stages.Add([]);
                AddComplete(item, stage, Stages[Stages.Count - 1]);
            }

            if (item.Tags.Count > 0)
                Tags.AddRange(item.Tags.FindAll(IsOfExercise));
            return;
        }

        _load = Once(_load, item.Load, place, "load");
        _loadPlace ??= item.LoadPlace;
        _effort = Once(_effort, item.Effort, place, "effort");
        _effortPlace ??= item.Effort is null ? null : place;
        _rest = Once(_rest, item.Rest, place, "rest");
        _tempo = Once(_tempo, item.Tempo, place, "tempo");
        _technique = Once(_technique, item.Technique, place, "technique");
        _techniquePlace ??= item.Technique is null ? null : place;
        _sides = item.Sides ?? _sides;
        Tags.AddRange(item.Tags);
        Notes.AddRange(item.Notes);
    }

    /// <summary>The place of a technique that stands beside several sets, which is then nobody's.</summary>
    public SyntaxNode? TakeLooseTechnique()
    {
        if (_technique is null || Groups.Sum(group => group.Count.Upper) <= 1)
            return null;
        _technique = null;
        return _techniquePlace;
    }

    /// <summary>
    /// Reports a share of the top set where none stands before it, which can be the first set alone, or the sets of
    /// every week whose load a row changes; and the technique of a row that does not say whose it is.
    /// </summary>
    /// <param name="everyWeek">What the exercise says for every week; <c>null</c> where this is it.</param>
    public PrescriptionDraft Check(PrescriptionDraft? everyWeek = null)
    {
        var first = Groups.FirstOrDefault();
        var isOfTopSet = !IsPartial && (first?.Load ?? _load) is PercentLoad { Basis: MaxBasis.TopSet };
        var load = first?.Load is null ? _loadPlace : _firstLoadPlace;
        if (isOfTopSet && (first is not null || everyWeek is not null) && load is { } place)
            context.Report(
                DiagnosticKinds.MissingBase,
                place,
                $"'{context.TextOf(place)}' is of the top set, but no set stands before it: '1x5 80%, 3x8 -10%'.");
        if (first is null && _technique is not null && everyWeek?.Groups.Sum(group => group.Count.Upper) > 1)
            ReportTechniqueOfRow();
        if (first is not null && !_isSaidTwice)
            CheckIdle();
        return this;
    }

    private void CheckIdle()
    {
        if (_loadPlace is { } idleLoad && Groups.TrueForAll(group => group.Load is not null))
            ReportIdle(idleLoad, "load");
        if (_effortPlace is { } idleEffort && Groups.TrueForAll(group => group.Effort is not null))
            ReportIdle(idleEffort, "effort");
    }

    /// <summary>What no set is left for, because each says its own, was meant for one of them.</summary>
    private void ReportIdle(SyntaxNode place, string what) => context.Report(
        DiagnosticKinds.SaidTwice,
        place,
        $"Every set has its own {what}, so '{context.TextOf(place)}' would change none; keep one of the two.",
        context.Removal(place));

    private void ReportTechniqueOfRow()
    {
        var text = context.TextOf(_techniquePlace!);
        _technique = null;
        context.Report(
            DiagnosticKinds.Ambiguous,
            _techniquePlace!,
            $"'{text}' could be for the last set or for every set; say the sets of this week too: '3x10 {text}'.");
    }

    /// <summary>The sets with what holds for all of them filled in.</summary>
    public ValueList<SetGroup> Complete(Rest? defaultRest) => Complete(Groups, defaultRest);

    /// <summary>The stages, each with what holds for all of them filled in.</summary>
    public ValueList<ValueList<SetGroup>> CompleteStages(Rest? defaultRest) =>
        Stages.Select(stage => Complete(stage, defaultRest)).ToValueList();

    private ValueList<SetGroup> Complete(List<SetGroup> groups, Rest? defaultRest) => groups
        .Select(g => g with
        {
            Load = g.Load ?? _load,
            Effort = g.Effort ?? _effort,
            Rest = g.Rest ?? _rest ?? defaultRest,
            Tempo = g.Tempo ?? _tempo,
            Technique = g.Technique ?? _technique,
            Target = WithSides(g.Target, _sides),
        })
        .ToValueList();

    /// <summary>
    /// The sets of a week row: its own, or those of every week with what the row names changed. Sets of every week
    /// keep their load and effort to themselves; without any, what the exercise says of these holds for its rows.
    /// </summary>
    public ValueList<SetGroup> CompleteRow(PrescriptionDraft everyWeek, Rest? defaultRest)
    {
        if (Groups.Count > 0)
        {
            var rest = _rest ?? everyWeek._rest ?? defaultRest;
            var isAlone = everyWeek.Groups.Count == 0;
            return Complete(rest)
                .Select(g => g with
                {
                    Load = g.Load ?? (isAlone ? everyWeek._load : null),
                    Effort = g.Effort ?? (isAlone ? everyWeek._effort : null),
                    Tempo = g.Tempo ?? everyWeek._tempo,
                    Target = WithSides(g.Target, everyWeek._sides),
                })
                .ToValueList();
        }

        return everyWeek.Complete(defaultRest)
            .Select(g => g with
            {
                Load = _load ?? g.Load,
                Effort = _effort ?? g.Effort,
                Rest = _rest ?? g.Rest,
                Tempo = _tempo ?? g.Tempo,
                Technique = _technique ?? g.Technique,
            })
            .ToValueList();
    }

    private static void AddComplete(ItemDraft item, List<SetGroup> groups, List<SetGroup> to)
    {
        var set = 0;
        foreach (var group in groups)
        {
            var complete = group with
            {
                Load = item.Load,
                Effort = item.Effort,
                Rest = item.Rest,
                Tempo = item.Tempo,
                Technique = item.Technique,
                Target = WithSides(group.Target, item.Sides),
                Tags = item.Tags.Count == 0 ? default : item.Tags.FindAll(t => !IsOfExercise(t)).ToValueList(),
                Note = item.Notes.Count > 0 ? string.Join("; ", item.Notes) : null,
            };
            if (item.LoadEach is null && item.EffortEach is null)
            {
                to.Add(complete);
                continue;
            }

            for (var i = 0; i < group.Count.Lower; i++)
            {
                var isLast = i == group.Count.Lower - 1;
                to.Add(complete with
                {
                    Count = Interval<int>.Point(1),
                    Load = item.LoadEach is { } loads ? loads[set] : item.Load,
                    Effort = item.EffortEach is { } efforts ? efforts[set] : item.Effort,
                    Open = group.Open == OpenEnd.LastSet && !isLast ? OpenEnd.None : group.Open,
                });
                set++;
            }
        }
    }

    private static bool IsOfExercise(string tag) =>
        string.Equals(tag, "main", StringComparison.OrdinalIgnoreCase);

    private static SetTarget WithSides(SetTarget target, SideCounting? sides) =>
        sides is { } counting && target.Sides == SideCounting.AsExercise
            ? target with { Sides = counting }
            : target;

    private T? Once<T>(T? old, T? value, SyntaxNode place, string what)
        where T : class
    {
        _isSaidTwice |= old is not null && value is not null;
        return context.Once(old, value, place, what, "this exercise");
    }
}
