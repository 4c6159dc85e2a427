using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds efforts, and the numbers after an at sign, whose shape says what they are.</summary>
internal sealed class EffortBinder(BindingContext context, QuantityBinder quantities, LoadBinder loads)
{
    /// <summary>An effort; <c>null</c> after an error.</summary>
    public Effort? Bind(EffortSyntax effort) =>
        effort.Value is null ? Effort.ToFailure : quantities.Effort(effort.Scale, effort.Value);

    public void Bind(AtSyntax at, ItemDraft item)
    {
        var quantity = at.Quantity;
        var text = context.TextOf(quantity);
        var highest = (quantity.Upper ?? quantity.Lower).Value;
        var isRpe = quantity is { Unit: Unit.None, Lower.Value: >= 5 } && highest <= 10;
        if (quantity.IsMass || quantity.Unit == Unit.Percent)
            item.Set(loads.Bind(quantity, at.Basis), at);
        else if (isRpe)
            item.Set(quantities.Effort(EffortScale.Rpe, quantity), at);
        else if (quantity.Unit != Unit.None)
            context.ReportReadings(at, "After @ stands an RPE, a load or a tempo", $"rest {text}");
        else if (quantity.Lower.Value < 5)
            context.ReportReadings(at, "@ with a number is an RPE from 5 to 10", $"RIR {text}");
        else
            context.ReportReadings(
                at, "@ with a number is an RPE from 5 to 10", context.LoadReadings(text));
    }
}
