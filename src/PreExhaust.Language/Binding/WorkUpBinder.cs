using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds sets whose load is found on the day.</summary>
internal sealed class WorkUpBinder(BindingContext context, QuantityBinder quantities, SetBinder sets)
{
    private static readonly Effort Hardest = new(EffortScale.Rpe, Interval<decimal>.Point(10));

    /// <summary>Adds the top set to an item; nothing after an error.</summary>
    public void Bind(WorkUpSyntax workUp, ItemDraft item, Surroundings surroundings)
    {
        if (workUp.RepMax is { } repMax)
            BindMax(repMax, MaxBasisSyntax.RepsOf(repMax.Text), workUp, item, Hardest);
        else if (workUp.Count is { } count)
            BindMax(count, RepsOf(count), workUp, item);
        else
            BindSets(workUp.Sets!, item, surroundings);
        if (item.Groups.Count > 0)
            item.Set(new WorkUpLoad(), workUp);
    }

    private void BindMax(SyntaxToken place, int reps, WorkUpSyntax workUp, ItemDraft item, Effort? effort = null)
    {
        if (reps is < 1 or > Limits.RepMax)
        {
            context.Report(
                DiagnosticKinds.OutOfRange,
                place,
                $"'{place.Text}' is out of range: a maximum is for 1 to {Limits.RepMax} repetitions.");
            return;
        }

        item.Groups.Add(Single(reps, workUp));
        if (effort is not null)
            item.Set(effort, workUp);
    }

    private void BindSets(ProductSyntax product, ItemDraft item, Surroundings surroundings)
    {
        if (product.Factors.Count > 1 && product.Basis is null)
        {
            sets.Bind(product, item, surroundings);
            return;
        }

        var text = context.TextOf(product);
        if (product.Factors is [{ Quantity: { Unit: Unit.None or Unit.Reps } quantity }])
        {
            if (quantities.Count(quantity, Limits.Reps, "repetitions") is not { } reps)
                return;
            if (surroundings.HasEffortInItem && quantity.Upper is null)
                item.Groups.Add(Single(reps.Lower, product));
            else
                context.ReportReadings(
                    product,
                    $"'{text}' could be a maximum or a set",
                    $"{context.TextOf(quantity.Lower)}RM",
                    $"1x{context.TextOf(quantity.Lower)}");
            return;
        }

        context.Report(
            DiagnosticKinds.Unexpected,
            product,
            $"'work up to' finds the load on the day: write '3RM' or '1x5 @8' after it, not '{text}'.");
    }

    private SetGroup Single(int reps, SyntaxNode place) =>
        new(Interval<int>.Point(1), new RepTarget(Interval<int>.Point(reps))) { Source = context.AnchorOf(place) };

    private static int RepsOf(SyntaxToken count) => count.Text.ToUpperInvariant() switch
    {
        "SINGLE" => 1,
        "DOUBLE" => 2,
        "TRIPLE" => 3,
        var number => MaxBasisSyntax.RepsOf(number + "RM"),
    };
}
