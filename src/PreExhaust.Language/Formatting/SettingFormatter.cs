using PreExhaust.Language.Binding;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes settings.</summary>
internal static class SettingFormatter
{
    public static string Format(SettingSyntax setting)
    {
        var keyword = NameFormatter.Collapse(setting.Keyword.Text).ToLowerInvariant();
        if (keyword == "deload")
            return $"deload {Deload(setting)}";
        if (keyword == "rotate")
            return Rotation(setting);
        var separator = keyword is "plates" or "priority" or "maintain" or "omit" ? ", " : " ";
        var values = setting.Values
            .Where(v => v is not SyntaxToken { Kind: TokenKind.Symbol })
            .Select(v => Value(v, keyword));
        return $"{keyword} {string.Join(separator, values)}";
    }

    private static string Deload(SettingSyntax setting)
    {
        var interval = setting.Values[0] is ProgressionPeriodSyntax period
            ? ProgressionFormatter.Period(period)
            : "auto";
        var shares = setting.Values.OfType<DeloadShareSyntax>()
            .Select(s => $"{(s.IsOfSets ? "sets" : "load")} {QuantityFormatter.Format(s.Share)}")
            .ToList();
        return shares.Count == 0 ? interval : $"{interval}: {string.Join(", ", shares)}";
    }

    private static string Rotation(SettingSyntax rotation)
    {
        var names = RotationBinder.Names(rotation)
            .Select(name => name.Is(Plans.Rotation.Off) ? Plans.Rotation.Off : NameFormatter.Verbatim(name));
        var days = rotation.Values.OfType<DayListSyntax>().Select(days => $" on {DayFormatter.Format(days)}");
        return $"rotate {string.Join(", ", names)}{string.Concat(days)}";
    }

    private static string Value(SyntaxNode value, string keyword)
    {
        if (value is QuantitySyntax quantity)
            return keyword == "time cap" ? QuantityFormatter.Time(quantity) : QuantityFormatter.Format(quantity);
        var token = (SyntaxToken)value;
        return keyword switch
        {
            // These words are part of the plan as they stand.
            "omit" or "style" => token.Text,
            "units" => token.Is("lbs") ? "lb" : token.Text.ToLowerInvariant(),
            "goal" or "step" => token.Text.ToLowerInvariant(),
            _ => token.Kind == TokenKind.Number ? token.Text.ToUpperInvariant() : NameFormatter.Collapsed(token),
        };
    }
}
