using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds techniques that say their own repetitions; alone they are sets.</summary>
internal sealed class TechniqueBinder(BindingContext context, QuantityBinder quantities, LoadBinder loads)
{
    private readonly DropBinder _drops = new(context, loads);

    /// <summary>Gives an item its technique; nothing after an error.</summary>
    /// <param name="syntax">The technique.</param>
    /// <param name="item">The item.</param>
    /// <param name="sets">The sets in the same item; <c>null</c> without.</param>
    /// <param name="count">How many sets the technique is where it stands alone.</param>
    public void Bind(TechniqueSyntax syntax, ItemDraft item, PartSyntax? sets, int count)
    {
        switch (syntax)
        {
            case DropSyntax drop:
                item.Set(_drops.Bind(drop), drop);
                break;
            case RestPauseSyntax restPause:
                Bind(restPause, item, sets, Interval<int>.Point(count));
                break;
            case MyoSyntax myo:
                Bind(myo, item, sets, Interval<int>.Point(count));
                break;
            case ClusterSyntax cluster:
                Bind(cluster, item, sets, count);
                break;
        }
    }

    private void Bind(RestPauseSyntax syntax, ItemDraft item, PartSyntax? sets, Interval<int> count)
    {
        if (syntax.Parts is { } sum)
        {
            if (Parts(sum) is { } parts)
                Add(new RestPauseTechnique { Parts = parts }, parts[0], syntax, item, sets, count);
        }
        else if (syntax.Total is not { } total)
        {
            item.Set(new RestPauseTechnique(), syntax);
        }
        else if (total.Unit != Unit.Total)
        {
            var number = context.TextOf(total.Lower);
            context.ReportReadings(
                syntax,
                $"'{context.TextOf(total)}' could be the total or the first part",
                $"rest-pause {number} total",
                sets is null ? $"1x{number} rest-pause" : "rest-pause");
        }
        else if (quantities.Count(total, Limits.Reps, "repetitions") is { } reps)
        {
            Add(new RestPauseTechnique { Total = reps }, null, syntax, item, sets, count);
        }
    }

    private void Bind(MyoSyntax syntax, ItemDraft item, PartSyntax? sets, Interval<int> count)
    {
        if (MyoReps(syntax) is { } myo)
            Add(myo, myo.Activation.IsPoint ? myo.Activation.Lower : null, syntax, item, sets, count);
    }

    private MyoRepTechnique? MyoReps(MyoSyntax syntax)
    {
        if (syntax.Parts is { } sum)
            return Parts(sum) is { } parts ? EqualMiniSets(parts, sum) : null;
        var (first, mini) = (syntax.Activation!, syntax.MiniSets!);
        if (mini.Factors is not [{ Quantity: { Unit: Unit.None or Unit.Sets } count }, { Quantity: { } each }]
            || each.Unit is not (Unit.None or Unit.Reps) || !syntax.HasPlus)
        {
            context.Report(
                DiagnosticKinds.Unexpected,
                syntax,
                $"Expected a set and its mini sets such as 'myo 15 + 4x5', found '{context.TextOf(syntax)}'.");
            return null;
        }

        return quantities.Count(first, Limits.Reps, "repetitions") is { } activation
            && quantities.Count(count, Limits.Sets, "mini sets") is { } sets
            && quantities.Count(each, Limits.Reps, "repetitions") is { } reps
                ? new(activation, sets, reps)
                : null;
    }

    private MyoRepTechnique? EqualMiniSets(ValueList<int> parts, SumSyntax sum)
    {
        if (parts.Skip(1).Distinct().Count() == 1)
            return new(
                Interval<int>.Point(parts[0]), Interval<int>.Point(parts.Count - 1), Interval<int>.Point(parts[1]));
        context.Report(
            DiagnosticKinds.Unexpected,
            sum,
            "Mini sets have the same repetitions, such as 'myo 15 + 4x5'; for others write 'rest-pause'.");
        return null;
    }

    private void Bind(ClusterSyntax syntax, ItemDraft item, PartSyntax? sets, int usual)
    {
        if (Parts(syntax.Parts) is not { } parts)
            return;
        if (syntax.Rest is not { } rest)
        {
            context.Report(
                DiagnosticKinds.Unexpected,
                syntax,
                $"A cluster needs the pause inside it: '{context.TextOf(syntax)} 20s'.",
                new TextFix("Pause 20 seconds", new(syntax.Span.End, 0), " 20s"));
            return;
        }

        var count = syntax.Sets is { } number
            ? quantities.Count(number, Limits.Sets, "sets")
            : item.Groups.Count > 0 ? item.Groups[0].Count : Interval<int>.Point(usual);
        if (count is { } known && quantities.Time(rest, isRest: true) is { IsPoint: true } time)
            Add(new ClusterTechnique(parts, time.Lower), null, syntax, item, sets, known);
    }

    /// <summary>The repetitions of the parts; <c>null</c> after an error.</summary>
    private ValueList<int>? Parts(SumSyntax sum)
    {
        if (sum.Numbers.Count > Limits.PartsOfSet)
        {
            context.Report(
                DiagnosticKinds.TooMany,
                sum,
                $"A set has at most {Limits.PartsOfSet} parts; nothing was read from these.");
            return null;
        }

        var parts = new List<int>();
        foreach (var number in sum.Numbers)
        {
            if (quantities.Count(new(number), Limits.Reps, "repetitions") is not { } reps)
                return null;
            parts.Add(reps.Lower);
        }

        return parts.ToValueList();
    }

    /// <summary>
    /// The sets beside a technique must say what it says: all its repetitions, or those of its first part.
    /// </summary>
    private void Add(
        Technique technique, int? first, TechniqueSyntax place, ItemDraft item, PartSyntax? sets, Interval<int> count)
    {
        var reps = technique.Reps!.Value;
        if (item.Groups.Count == 0)
            item.Groups.Add(new(count, new RepTarget(reps)) { Source = context.AnchorOf(place) });
        else if (item.Groups.TrueForAll(group => Agrees(group, reps, first) && IsSameCount(group, technique, count)))
            Unify(item.Groups, reps);
        else
            ReportContradiction(reps, first, place, sets, count);
        item.Set(technique, place);
    }

    private static bool Agrees(SetGroup group, Interval<int> reps, int? first) =>
        group.Target is RepTarget target && (target.Reps == reps || target.Reps == Point(first));

    private static bool IsSameCount(SetGroup group, Technique technique, Interval<int> count) =>
        technique is not ClusterTechnique || group.Count == count;

    private static Interval<int>? Point(int? value) => value is { } known ? Interval<int>.Point(known) : null;

    private static void Unify(List<SetGroup> groups, Interval<int> reps)
    {
        for (var i = 0; i < groups.Count; i++)
            groups[i] = groups[i] with { Target = new RepTarget(reps) { Sides = groups[i].Target.Sides } };
    }

    private void ReportContradiction(
        Interval<int> reps, int? first, TechniqueSyntax place, PartSyntax? sets, Interval<int> count)
    {
        var fixes = new List<TextFix>();
        if (place is RestPauseSyntax)
            fixes.Add(new("Keep the repetitions of the sets: write 'rest-pause'", place.Span, "rest-pause"));
        if (sets is ProductSyntax { Factors: [var number, _] })
        {
            var text = place is ClusterSyntax ? $"{count}x{reps}" : $"{context.TextOf(number)}x{first ?? reps.Lower}";
            text = first is null && !reps.IsPoint ? $"{context.TextOf(number)}x{reps}" : text;
            fixes.Add(new($"Keep those of the technique: write '{text}'", sets.Span, text));
        }

        context.Report(
            DiagnosticKinds.SaidTwice,
            place,
            $"'{(sets is null ? "" : context.TextOf(sets))}' and '{context.TextOf(place)}' say different repetitions;"
                + " keep one of the two.",
            [.. fixes]);
    }
}
