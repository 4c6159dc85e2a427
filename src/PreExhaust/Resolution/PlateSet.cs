using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>A bar and the plates that go on it; nobody counts how many pairs a gym has of a size.</summary>
internal sealed class PlateSet
{
    private static readonly decimal[] Kilograms = [25, 20, 15, 10, 5, 2.5m, 1.25m];
    private static readonly decimal[] Pounds = [45, 35, 25, 10, 5, 2.5m];

    private readonly PlanSettings _settings;

    private PlateSet(PlanSettings settings) => _settings = settings;

    /// <summary>The bar and plates that settings declare, and the usual ones where they say nothing.</summary>
    public static PlateSet Of(PlanSettings settings) => new(settings);

    /// <summary>
    /// The plates of one side, the heaviest first, as few as the largest that fit allow; empty for the empty bar and
    /// for a weight that they cannot make.
    /// </summary>
    public ValueList<Mass> PerSide(Mass weight)
    {
        var unit = weight.Unit;
        var bar = LoadSteps.Of("barbell", unit, _settings).Lightest;
        var plates = Sizes(unit);
        return BarbellLoads.Of(bar, plates.ToValueList())?.PerSide(weight, plates) ?? default;
    }

    private List<Mass> Sizes(MassUnit unit)
    {
        var declared = _settings.Plates.Where(plate => plate.Unit == unit).ToList();
        var usual = (unit == MassUnit.Kilogram ? Kilograms : Pounds).Select(amount => new Mass(amount, unit));
        return (declared.Count > 0 ? declared : usual).OrderByDescending(plate => plate.Amount).ToList();
    }
}
