using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds rests and tempos.</summary>
internal sealed class PaceBinder(BindingContext context, QuantityBinder quantities)
{
    public Rest? Bind(RestSyntax rest)
    {
        var quantity = rest.Time;
        if (quantity is { Lower.Value: 0, Upper: null })
        {
            context.Report(DiagnosticKinds.OutOfRange, quantity, Jargon.NoRest);
            return null;
        }

        if (!quantity.IsTime && quantity.Unit != Unit.MinuteOrMetre)
        {
            var number = new FactorReadings(context).Number(quantity);
            context.ReportReadings(rest, "A rest needs a unit", $"rest {number}s", $"rest {number}min");
            return null;
        }

        return quantities.Time(quantity, isRest: true) is { } time ? new Rest(time, rest.FromStart) : null;
    }

    public void Bind(TempoSyntax tempo, ItemDraft item, bool hasSets)
    {
        var phases = tempo.Phases.Text.Where(c => char.IsDigit(c) || c is 'x' or 'X').ToArray();
        if (tempo.IsBare && !hasSets)
            context.ReportReadings(
                tempo,
                "Four tempo characters need a word",
                $"tempo {string.Join("-", phases)}");
        else
            item.Set(
                new Tempo(Phase(phases[0]), Phase(phases[1]), Phase(phases[2]), Phase(phases[3])),
                tempo);
    }

    private static int? Phase(char c) => c is 'x' or 'X' ? null : c - '0';
}
