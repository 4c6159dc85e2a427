using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds choices of weeks.</summary>
internal sealed class WeekBinder(BindingContext context, int? weekCount)
{
    private readonly QuantityBinder _quantities = new(context);

    /// <summary>The weeks chosen; <c>null</c> after an error.</summary>
    public WeekPattern? Bind(WeekPatternSyntax syntax)
    {
        if (syntax.Word is { } word && !word.Is("every"))
            return new(ValueList<Interval<int>>.Empty) { Every = 2, First = word.Is("odd") ? 1 : 2 };
        var ranges = new List<Interval<int>>();
        foreach (var number in syntax.Numbers)
        {
            if (BindNumber(number) is not { } range)
                return null;
            ranges.Add(range);
        }

        return syntax.Word is null
            ? new(ranges.ToValueList())
            : new(ValueList<Interval<int>>.Empty) { Every = ranges[0].Lower, First = ranges[0].Lower };
    }

    private Interval<int>? BindNumber(QuantitySyntax number)
    {
        if (_quantities.Count(number, Limits.Weeks, "weeks") is not { } range)
            return null;
        if (weekCount is not { } count || range.Upper <= count)
            return range;
        context.Report(
            DiagnosticKinds.OutOfRange,
            number,
            $"There are {count} weeks here; week {range.Upper} never comes. Raise 'weeks' or lower the number.");
        return null;
    }
}
