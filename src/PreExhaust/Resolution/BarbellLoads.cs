using PreExhaust.Plans;

namespace PreExhaust.Resolution;

/// <summary>
/// The weights that a bar and plates make: the bar and a pair of any plate, any number of times. A list of plates
/// says which sizes there are; nobody counts those of a gym. With the usual kilogram plates, the smallest of
/// 1.25 kg, that is every 2.5 kg from the bar on.
/// </summary>
internal sealed class BarbellLoads
{
    /// <summary>The side of a bar holds less, in kilograms or pounds; heavier weights are not judged.</summary>
    private const int MostPerSide = 500;

    /// <summary>Plates come in multiples of it, in kilograms or pounds.</summary>
    private const decimal Grain = 0.05m;

    private readonly Mass _bar;
    private readonly List<Mass> _plates;
    private readonly bool[] _sides = new bool[(int)(MostPerSide / Grain) + 1];

    private BarbellLoads(Mass bar, IEnumerable<Mass> plates)
    {
        _bar = bar;
        _plates = plates.Distinct().OrderByDescending(plate => plate.Amount).ToList();
        _sides[0] = true;
        foreach (var plate in _plates.Select(Grains))
        {
            for (var side = plate; side < _sides.Length; side++)
                _sides[side] |= _sides[side - plate];
        }
    }

    /// <summary>
    /// The weights of a bar; <c>null</c> where no plates are known, they differ from the bar in unit, or are of no
    /// plate's size.
    /// </summary>
    public static BarbellLoads? Of(Mass bar, ValueList<Mass> plates)
    {
        var isKnown = plates.Count > 0 && plates.All(plate => plate.Unit == bar.Unit
            && plate.Amount is > 0 and <= MostPerSide && plate.Amount % Grain == 0);
        return isKnown ? new(bar, plates) : null;
    }

    /// <summary>
    /// The plates of one side, each the heaviest that leaves a weight to be made; empty for the empty bar and for a
    /// weight that they cannot make.
    /// </summary>
    /// <param name="weight">The weight with the bar.</param>
    public ValueList<Mass> PerSide(Mass weight)
    {
        var exact = (weight.Amount - _bar.Amount) / 2 / Grain;
        if (weight.Unit != _bar.Unit || exact < 0 || exact >= _sides.Length || exact % 1 != 0 || !_sides[(int)exact])
            return default;
        var chosen = new List<Mass>();
        for (var side = (int)exact; side > 0; side -= Grains(chosen[chosen.Count - 1]))
            chosen.Add(_plates.First(plate => Grains(plate) <= side && _sides[side - Grains(plate)]));
        return chosen.ToValueList();
    }

    private static int Grains(Mass plate) => (int)(plate.Amount / Grain);

    /// <summary>
    /// The nearest weight there is, of two equally near ones the lighter; the weight itself where it is too heavy to
    /// judge or in another unit.
    /// </summary>
    public Mass Nearest(Mass weight)
    {
        if (weight.Unit != _bar.Unit || weight.Amount >= _bar.Amount + (2 * MostPerSide))
            return weight;
        var side = Math.Max(0, (weight.Amount - _bar.Amount) / 2 / Grain);
        var (below, above) = ((int)decimal.Floor(side), (int)decimal.Ceiling(side));
        while (!_sides[below])
            below--;
        while (above < _sides.Length && !_sides[above])
            above++;
        var nearest = above < _sides.Length && above - side < side - below ? above : below;
        return weight with { Amount = _bar.Amount + (2 * nearest * Grain) };
    }
}
