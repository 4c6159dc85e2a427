using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>
/// The bar and plates that settings declare, and the usual ones where they say nothing; nobody counts how many pairs a
/// gym has of a size.
/// </summary>
internal sealed class PlateSet(PlanSettings settings)
{
    private static readonly decimal[] Kilograms = [25, 20, 15, 10, 5, 2.5m, 1.25m];
    private static readonly decimal[] Pounds = [45, 35, 25, 10, 5, 2.5m];

    private readonly Dictionary<MassUnit, BarbellLoads?> _loads = [];

    /// <summary>
    /// The plates of one side, the heaviest first, as few as the largest that fit allow; empty for the empty bar and
    /// for a weight that they cannot make.
    /// </summary>
    public ValueList<Mass> PerSide(Mass weight)
    {
        if (!_loads.TryGetValue(weight.Unit, out var loads))
            _loads.Add(weight.Unit, loads = Make(weight.Unit));
        return loads?.PerSide(weight) ?? default;
    }

    private BarbellLoads? Make(MassUnit unit)
    {
        var declared = settings.Plates.Where(plate => plate.Unit == unit).ToValueList();
        var usual = (unit == MassUnit.Kilogram ? Kilograms : Pounds).Select(amount => new Mass(amount, unit));
        var bar = LoadSteps.Of("barbell", unit, settings).Lightest;
        return BarbellLoads.Of(bar, declared.Count > 0 ? declared : usual.ToValueList());
    }
}
