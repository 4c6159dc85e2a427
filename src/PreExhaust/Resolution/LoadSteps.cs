using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>The weights an implement can have: the lightest, and every step above it.</summary>
/// <param name="Lightest">The empty bar, or one step.</param>
/// <param name="Step">The distance between two weights, in the same unit; above zero.</param>
internal sealed record LoadSteps(Mass Lightest, Mass Step)
{
    private static readonly LoadStep[] Kilograms =
    [
        new("barbell", Mass.FromKilograms(2.5m)),
        new("dumbbell", Mass.FromKilograms(2)),
        new("kettlebell", Mass.FromKilograms(4)),
        new("medicine-ball", Mass.FromKilograms(1)),
        new("plate", Mass.FromKilograms(2.5m)),
        new("sled", Mass.FromKilograms(5)),
        new("stack", Mass.FromKilograms(5)),
    ];

    private static readonly LoadStep[] Pounds =
    [
        new("barbell", Mass.FromPounds(5)),
        new("dumbbell", Mass.FromPounds(5)),
        new("kettlebell", Mass.FromPounds(9)),
        new("medicine-ball", Mass.FromPounds(2)),
        new("plate", Mass.FromPounds(5)),
        new("sled", Mass.FromPounds(10)),
        new("stack", Mass.FromPounds(10)),
    ];

    /// <summary>The weights of an implement under these settings.</summary>
    /// <param name="implement">The implement, named as the catalogue's loadability.</param>
    /// <param name="unit">The unit to count in.</param>
    /// <param name="settings">The author's own bar and steps.</param>
    public static LoadSteps Of(string implement, MassUnit unit, PlanSettings settings)
    {
        var defaults = unit == MassUnit.Kilogram ? Kilograms : Pounds;
        var declared = Find(settings.Steps, implement)?.Step.In(unit);
        var step = declared is { Amount: > 0 } ? declared.Value : (Find(defaults, implement) ?? defaults[0]).Step;
        return new(implement == "barbell" ? Bar(unit, settings) : step, step);
    }

    /// <summary>The nearest weight there is; of two equally near ones the lighter.</summary>
    public Mass Round(Mass weight)
    {
        var steps = (weight.Amount - Lightest.Amount) / Step.Amount;
        var whole = decimal.Ceiling(steps - 0.5m);
        return Lightest with { Amount = Lightest.Amount + (Math.Max(0, whole) * Step.Amount) };
    }

    private static Mass Bar(MassUnit unit, PlanSettings settings) =>
        settings.Bar?.In(unit) ?? (unit == MassUnit.Kilogram ? Mass.FromKilograms(20) : Mass.FromPounds(45));

    private static LoadStep? Find(IEnumerable<LoadStep> steps, string implement) =>
        steps.FirstOrDefault(s => s.Implement == implement)
        ?? steps.FirstOrDefault(s => s.Implement == "stack" && implement is "cable" or "machine");
}
