using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes group lines.</summary>
internal static class GroupFormatter
{
    /// <summary>Such as <c>A: circuit 3 rounds, rest 2min</c>.</summary>
    public static string Format(GroupSyntax group)
    {
        var kind = group.Kind!.Text.ToLowerInvariant();
        var numbers = group.Values.OfType<QuantitySyntax>().OrderByDescending(IsTime).Select(n => Number(n, kind));
        var separator = kind == "every" ? " x " : " ";
        var rests = group.Values.OfType<RestSyntax>().Select(rest => $", {PartFormatter.Format(rest)}");
        var words = string.Join(" ", new[] { kind, string.Join(separator, numbers) }.Where(word => word.Length > 0));
        return $"{group.Letter.Text.ToUpperInvariant()}: {words}{string.Concat(rests)}";
    }

    private static bool IsTime(QuantitySyntax number) => number.IsTime || number.Unit == Unit.MinuteOrMetre;

    private static string Number(QuantitySyntax number, string kind)
    {
        if (IsTime(number))
            return QuantityFormatter.Time(number);
        var amount = QuantityFormatter.Number(number.Lower);
        return kind switch
        {
            "emom" => $"{amount}min",
            "every" => amount,
            _ => amount == "1" ? "1 round" : $"{amount} rounds",
        };
    }
}
