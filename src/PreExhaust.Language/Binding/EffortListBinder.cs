using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds an effort for each set.</summary>
internal sealed class EffortListBinder(BindingContext context, QuantityBinder quantities)
{
    private const int LowestRpe = 5;
    private const int HighestRpe = 10;

    public void Bind(EffortListSyntax list, ItemDraft item, Surroundings surroundings)
    {
        var scale = list.Scale ?? EffortScale.Rpe;
        if (list.Scale is null && list.Numbers.Any(number => number.Value is < LowestRpe or > HighestRpe))
            ReportReadings(list);
        else if (item.Stages.Count > 0 || item.Groups.Sum(group => group.Count.Lower) != list.Numbers.Count)
            SetLists.ReportCount(context, list, list.Numbers.Count, "efforts", surroundings);
        else if (list.Numbers.Select(number => Effort(scale, number)).ToList() is var efforts
            && efforts.All(effort => effort is not null))
            item.Set(efforts!, list);
    }

    private Effort? Effort(EffortScale scale, NumberSyntax number) =>
        quantities.Effort(scale, new(number));

    /// <summary>The at sign says nothing about numbers that are no RPE.</summary>
    private void ReportReadings(EffortListSyntax list)
    {
        var numbers = string.Join("/", list.Numbers.Select(context.TextOf));
        if (list.Numbers.All(number => number.Value < LowestRpe))
            context.ReportReadings(list, "@ with numbers is an RPE from 5 to 10", $"RIR {numbers}");
        else
            context.ReportReadings(
                list, "@ with numbers is an RPE from 5 to 10", context.LoadReadings(numbers));
    }
}
