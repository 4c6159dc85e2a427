using System.Globalization;

namespace PreExhaust.Plans;

/// <summary>A mass in the unit it was written in; compares by its size in kilograms.</summary>
/// <param name="Amount">The number before the unit; negative for assistance.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct Mass(decimal Amount, MassUnit Unit) : IComparable<Mass>
{
    private const decimal KilogramsPerPound = 0.45359237m;

    /// <summary>Above anything that moves; keeps the arithmetic in bounds.</summary>
    private const decimal Highest = 100_000;

    /// <summary>The mass in kilograms.</summary>
    public decimal Kilograms => Unit == MassUnit.Kilogram ? Amount : Amount * KilogramsPerPound;

    /// <summary>A mass in kilograms.</summary>
    public static Mass FromKilograms(decimal amount) => new(amount, MassUnit.Kilogram);

    /// <summary>A mass in pounds.</summary>
    public static Mass FromPounds(decimal amount) => new(amount, MassUnit.Pound);

    /// <summary>
    /// Reads what <see cref="ToString"/> writes, such as <c>62.5kg</c>: the number with a point, on any machine, then
    /// the unit. A weight above 100,000 is none.
    /// </summary>
    public static bool TryParse(string? text, out Mass mass)
    {
        mass = default;
        MassUnit? unit = text is null ? null
            : text.EndsWith("kg", StringComparison.Ordinal) ? MassUnit.Kilogram
            : text.EndsWith("lb", StringComparison.Ordinal) ? MassUnit.Pound
            : null;
        if (unit is not { } known)
            return false;

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        var number = text!.Substring(0, text.Length - 2);
        if (!decimal.TryParse(number, Style, CultureInfo.InvariantCulture, out var amount)
            || Math.Abs(amount) > Highest)
            return false;
        mass = new(amount, known);
        return true;
    }

    /// <summary>The same mass expressed in <paramref name="unit"/>.</summary>
    public Mass In(MassUnit unit)
    {
        if (unit == Unit)
            return this;
        return unit == MassUnit.Kilogram ? FromKilograms(Kilograms) : FromPounds(Kilograms / KilogramsPerPound);
    }

    /// <inheritdoc />
    public int CompareTo(Mass other) => Kilograms.CompareTo(other.Kilograms);

    /// <summary>The mass as lifters write it, such as <c>62.5kg</c> or <c>135lb</c>.</summary>
    public override string ToString() => NumberText.Of(Amount) + Sign;

    /// <summary>The unit as it stands behind the number.</summary>
    internal string Sign => Unit == MassUnit.Kilogram ? "kg" : "lb";
}
