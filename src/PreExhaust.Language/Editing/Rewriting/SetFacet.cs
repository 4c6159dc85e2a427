using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;
using PreExhaust.Plans;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Something that sets say beside their amount, where a text says it and how it is written.</summary>
/// <param name="Value">What sets say of it; <c>null</c> for nothing.</param>
/// <param name="Find">Where an item says it.</param>
/// <param name="Write">How it is written.</param>
internal sealed record SetFacet(
    Func<SetGroup, object?> Value,
    Func<ItemSyntax, SyntaxNode?> Find,
    Func<object, PlanSettings, string> Write)
{
    /// <summary>Everything that can be changed in its own place.</summary>
    public static IReadOnlyList<SetFacet> All { get; } =
    [
        new(group => group.Load, SetParts.Load, (load, settings) => PlanText.Load((Load)load, settings)),
        new(group => group.Effort, SetParts.Effort, (effort, _) => effort.ToString()!),
        new(group => group.Rest, SetParts.Rest, (rest, _) => PlanText.Rest((Rest)rest)),
    ];

    /// <summary>The smallest change of a text that says another value.</summary>
    /// <param name="place">Where the old one is said.</param>
    /// <param name="old">The old value.</param>
    /// <param name="value">The new value.</param>
    /// <param name="settings">What holds around the exercise.</param>
    public TextChange Change(SyntaxNode place, object old, object value, PlanSettings settings)
    {
        var quantity = place switch
        {
            EffortSyntax effort => effort.Value,
            AtSyntax at => at.Quantity,
            RestSyntax rest => rest.Time,
            ProductSyntax product => product.Factors[0].Quantity,
            QuantitySyntax itself => itself,
            _ => null,
        };
        var number = quantity is null ? null : Number(old, value);
        return number is null ? new(place.Span, Write(value, settings)) : new(quantity!.Span, number);
    }

    /// <summary>The number alone, where the values differ in nothing else.</summary>
    private static string? Number(object old, object value) => (old, value) switch
    {
        (Effort before, Effort after) when before.Scale == after.Scale => after.Value.ToString(),
        (Rest before, Rest after) when before.FromStart == after.FromStart =>
            PlanText.Rest(after).Substring(PlanText.Rest(after).IndexOf(' ') + 1),
        (WeightLoad, WeightLoad after) => after.ToString(),
        (PercentLoad before, PercentLoad after) when before with { Percent = after.Percent } == after =>
            (after with { Basis = MaxBasis.OneRepMax, Of = null, RepMax = 0, InSession = null }).ToString(),
        _ => null,
    };
}
