using System.Globalization;
using PreExhaust.Plans;

namespace PreExhaust.Progression.Json;

/// <summary>Writes masses in full, such as <c>102.5kg</c>, and reads them back.</summary>
internal static class MassText
{
    /// <summary>Above anything that moves; keeps the arithmetic in bounds.</summary>
    private const decimal Highest = 100_000;

    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    public static string? Of(Mass? mass) => mass is { } known ? NumberText.InFull(known.Amount) + known.Sign : null;

    public static Mass? Read(string? text, string name)
    {
        if (text is null)
            return null;
        MassUnit? unit = text.EndsWith("kg", StringComparison.Ordinal) ? MassUnit.Kilogram
            : text.EndsWith("lb", StringComparison.Ordinal) ? MassUnit.Pound
            : null;
        var isRead = decimal.TryParse(
            text.AsSpan(0, Math.Max(0, text.Length - 2)), Style, CultureInfo.InvariantCulture, out var amount);
        return unit is { } known && isRead && Math.Abs(amount) <= Highest
            ? new Mass(amount, known)
            : throw Broken.State($"'{name}' is '{text}', no weight such as '102.5kg'");
    }
}
