using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>
/// The weights an implement can have: the lightest, and every step above it; of a barbell with a list of plates what
/// those make.
/// </summary>
/// <param name="Lightest">The empty bar, or one step.</param>
/// <param name="Step">The distance between two weights, in the same unit; above zero.</param>
internal sealed record LoadSteps(Mass Lightest, Mass Step)
{
    /// <summary>Plates leave no gap that takes more steps to cross.</summary>
    private const int MostSteps = 20;

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

    /// <summary>What the declared plates make; <c>null</c> where steps say it all. Worked out when asked for.</summary>
    private Lazy<BarbellLoads?>? Plates { get; init; }

    /// <summary>Whether the author says what can be loaded, instead of what most gyms have.</summary>
    public bool IsDeclared { get; private init; }

    /// <summary>The weights of an implement under these settings.</summary>
    /// <param name="implement">The implement, named as the catalogue's loadability.</param>
    /// <param name="unit">The unit to count in.</param>
    /// <param name="settings">The author's own bar and steps.</param>
    public static LoadSteps Of(string implement, MassUnit unit, PlanSettings settings)
    {
        var defaults = unit == MassUnit.Kilogram ? Kilograms : Pounds;
        var declared = Find(settings.Steps, implement)?.Step.In(unit);
        var step = declared is { Amount: > 0 } ? declared.Value : (Find(defaults, implement) ?? defaults[0]).Step;
        if (implement != "barbell")
            return new(step, step) { IsDeclared = declared is { Amount: > 0 } };
        var bar = Bar(unit, settings);
        return new(bar, step)
        {
            Plates = settings.Plates.Count > 0 ? new(() => BarbellLoads.Of(bar, settings.Plates)) : null,
            IsDeclared = settings.Plates.Count > 0 || declared is { Amount: > 0 },
        };
    }

    /// <summary>The nearest weight there is; of two equally near ones the lighter.</summary>
    public Mass Round(Mass weight)
    {
        if (Plates?.Value is { } plates)
            return plates.Nearest(weight);
        var steps = (weight.Amount - Lightest.Amount) / Step.Amount;
        var whole = decimal.Ceiling(steps - 0.5m);
        return Lightest with { Amount = Lightest.Amount + (Math.Max(0, whole) * Step.Amount) };
    }

    /// <summary>
    /// The nearest weight there is that is really lighter, or really heavier, than another; the other one where there
    /// is none.
    /// </summary>
    /// <param name="weight">The weight that is wanted, in the unit of the steps.</param>
    /// <param name="from">The weight to move away from, in the same unit.</param>
    public Mass RoundAwayFrom(Mass from, Mass weight)
    {
        var isUp = weight.Amount > from.Amount;
        for (var steps = 0; steps <= MostSteps; steps++)
        {
            var wanted = weight.Amount + ((isUp ? steps : -steps) * Step.Amount);
            var rounded = Round(weight with { Amount = wanted });
            if (isUp ? rounded.Amount > from.Amount : rounded.Amount < from.Amount)
                return rounded;
        }

        return from;
    }

    private static Mass Bar(MassUnit unit, PlanSettings settings) =>
        settings.Bar?.In(unit) ?? (unit == MassUnit.Kilogram ? Mass.FromKilograms(20) : Mass.FromPounds(45));

    private static LoadStep? Find(IEnumerable<LoadStep> steps, string implement) =>
        steps.FirstOrDefault(s => s.Implement == implement)
        ?? steps.FirstOrDefault(s => s.Implement == "stack" && implement is "cable" or "machine");
}
