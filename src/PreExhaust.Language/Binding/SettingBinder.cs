using System.Globalization;
using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>Binds settings.</summary>
internal sealed class SettingBinder(BindingContext context)
{
    private static readonly string[] Implements =
        ["barbell", "dumbbell", "machine", "cable", "stack", "kettlebell"];

    private readonly QuantityBinder _quantities = new(context);
    private readonly NameBinder _names = new(context);

    /// <summary>The settings with one more.</summary>
    public PlanSettings Bind(SettingSyntax setting, PlanSettings settings)
    {
        var value = setting.Values[0];
        switch (Normalise(setting.Keyword.Text))
        {
            case "goal":
                return settings with { Goal = Once(setting, settings.Goal, Choice<TrainingGoal>(value)) };
            case "weeks":
                return settings with { Weeks = Once(setting, settings.Weeks, Count(setting)) };
            case "units":
                return settings with { Units = Once(setting, settings.Units, Units(value)) };
            case "training max":
                return settings with { TrainingMax = Once(setting, settings.TrainingMax, Percent(value)) };
            case "max":
                return settings with { Maxes = Append(setting, settings.Maxes, Max) };
            case "bodyweight":
                return settings with { Bodyweight = Once(setting, settings.Bodyweight, Weight(value)) };
            case "bar":
                return settings with { Bar = Once(setting, settings.Bar, Weight(value)) };
            case "plates":
                return settings with { Plates = Weights(setting) };
            case "step":
                return settings with { Steps = Append(setting, settings.Steps, Step) };
            case "time cap":
                return settings with { TimeCap = Once(setting, settings.TimeCap, Time(value)) };
            case "priority":
                return settings with { Priority = Groups(setting) };
            case "maintain":
                return settings with { Maintain = Groups(setting) };
            case "omit":
                return settings with { Omit = Tokens(setting).Select(t => t.Text).ToValueList() };
            case "deload":
                return settings with { Deload = Deload(setting, settings.Deload) };
            case "rotate":
                var rotation = RotationBinder.Bind(context, setting);
                return settings with { Rotation = Once(setting, settings.Rotation, rotation) };
            default:
                return settings with { Style = ((SyntaxToken)value).Text };
        }
    }

    /// <summary>A <c>rest</c> line before the exercises.</summary>
    public PlanSettings BindRest(RestSyntax rest, PlanSettings settings)
    {
        if (settings.Rest is not null)
            ReportTwice(rest, "rest");
        return settings with { Rest = settings.Rest ?? new PaceBinder(context, _quantities).Bind(rest) };
    }

    private DeloadPlan? Deload(SettingSyntax setting, DeloadPlan? old)
    {
        if (old is not null)
            ReportTwice(setting.Keyword, setting.Keyword.Text);
        return old ?? new DeloadBinder(context, _quantities).Bind(setting);
    }

    private static string Normalise(string keyword) =>
        string.Join(
            " ",
            keyword.ToLowerInvariant().Split([' ', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<SyntaxToken> Tokens(SettingSyntax setting) =>
        setting.Values.OfType<SyntaxToken>().Where(t => t.Kind != TokenKind.Symbol);

    /// <summary>One more of a setting that may stand several times; past the bound it is reported instead.</summary>
    private ValueList<T> Append<T>(SettingSyntax setting, ValueList<T> values, Func<SettingSyntax, T?> bind)
        where T : class
    {
        if (values.Count < Limits.RepeatedSettings)
            return bind(setting) is { } value ? values.Add(value) : values;
        context.Report(
            DiagnosticKinds.TooMany,
            setting.Keyword,
            $"A header has at most {Limits.RepeatedSettings} '{setting.Keyword.Text}' lines; this one is not read.");
        return values;
    }

    private Rotation? Once(SettingSyntax setting, Rotation? old, Rotation? value)
    {
        if (old is not null)
            ReportTwice(setting.Keyword, setting.Keyword.Text);
        return old ?? value;
    }

    private T? Once<T>(SettingSyntax setting, T? old, T? value)
        where T : struct
    {
        if (old is not null)
            ReportTwice(setting.Keyword, setting.Keyword.Text);
        return old ?? value;
    }

    private void ReportTwice(SyntaxNode place, string keyword) =>
        context.Report(
            DiagnosticKinds.SaidTwice,
            place,
            $"'{keyword}' is said twice for this header; keep one.");

    private T? Choice<T>(SyntaxNode node)
        where T : struct, Enum
    {
        var token = (SyntaxToken)node;
        if (char.IsLetter(token.Text[0]) && Enum.TryParse<T>(token.Text, ignoreCase: true, out var value))
            return value;
        ReportChoice(token, Enum.GetNames(typeof(T)).Select(n => n.ToLowerInvariant()).ToArray());
        return null;
    }

    private MassUnit? Units(SyntaxNode node)
    {
        var token = (SyntaxToken)node;
        if (token.Is("kg"))
            return MassUnit.Kilogram;
        if (token.Is("lb") || token.Is("lbs"))
            return MassUnit.Pound;
        ReportChoice(token, ["kg", "lb"]);
        return null;
    }

    private void ReportChoice(SyntaxToken token, string[] choices)
    {
        var meant = Spelling.Closest(token.Text, choices, 1).FirstOrDefault();
        TextFix[] fixes = meant is null ? [] : [new TextFix($"Write '{meant}'", token.Span, meant)];
        var question = meant is null ? "." : $"; did you mean '{meant}'?";
        context.Report(
            DiagnosticKinds.UnknownWord,
            token,
            $"'{token.Text}' is none of {string.Join(", ", choices)}{question}",
            fixes);
    }

    private int? Count(SettingSyntax setting)
    {
        var node = setting.Values[0];
        if (node is QuantitySyntax { Unit: Unit.None, HasPlus: false, Upper: { } last } range)
        {
            context.ReportReadings(
                setting,
                "The number of weeks is one number, a header names some of them",
                $"week {context.TextOf(range)}",
                $"weeks {context.TextOf(last)}");
            return null;
        }

        return Single(node) is { } quantity ? _quantities.Count(quantity, Limits.Weeks, "weeks")?.Lower : null;
    }

    private Percentage? Percent(SyntaxNode node) =>
        Single(node, Unit.Percent) is { } quantity ? _quantities.Percent(quantity)?.Lower : null;

    private Mass? Weight(SyntaxNode node) =>
        Single(node, Unit.Kilogram, Unit.Pound) is { } quantity ? _quantities.Weight(quantity)?.Lower : null;

    private TimeSpan? Time(SyntaxNode node) =>
        Single(node, Unit.Minute, Unit.Second, Unit.MinuteOrMetre) is { } quantity
            ? _quantities.Time(quantity, isRest: true)?.Lower
            : null;

    private QuantitySyntax? Single(SyntaxNode node, params Unit[] units)
    {
        var quantity = (QuantitySyntax)node;
        var fits = units.Length == 0 ? quantity.Unit == Unit.None : units.Contains(quantity.Unit);
        if (fits && quantity is { Upper: null, HasPlus: false })
            return quantity;
        var number = context.TextOf(quantity.Lower);
        var readings = units.Length == 0
            ? new[] { number }
            : units.Where(u => u != Unit.MinuteOrMetre).Select(u => number + Sign(u)).ToArray();
        context.ReportReadings(quantity, "One number is needed here, in the right unit", readings);
        return null;
    }

    private static string Sign(Unit unit) => unit switch
    {
        Unit.Percent => "%",
        Unit.Kilogram => "kg",
        Unit.Pound => "lb",
        Unit.Minute => "min",
        _ => "s",
    };

    private DeclaredMax? Max(SettingSyntax setting)
    {
        var tokens = Tokens(setting).ToList();
        var exercise = _names.Exercise(tokens[0], null);
        if (Weight(setting.Values[setting.Values.Count - 1]) is not { } weight)
            return null;
        var digits = tokens.Count > 1 ? tokens[1].Text.Substring(0, tokens[1].Text.Length - 2) : "1";
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var reps);
        if (isNumber && reps is >= 1 and <= Limits.RepsWithoutWord)
            return new(exercise.Name, reps, weight);
        context.Report(
            DiagnosticKinds.OutOfRange,
            tokens[1],
            $"A rep maximum is for 1 to {Limits.RepsWithoutWord} repetitions.");
        return null;
    }

    private LoadStep? Step(SettingSyntax setting)
    {
        var implement = (SyntaxToken)setting.Values[0];
        var name = implement.Text.ToLowerInvariant();
        if (!Implements.Contains(name))
            ReportChoice(implement, Implements);
        return Implements.Contains(name) && Weight(setting.Values[1]) is { Amount: > 0 } step
            ? new(name, step)
            : null;
    }

    private ValueList<Mass> Weights(SettingSyntax setting) => setting.Values
        .OfType<QuantitySyntax>()
        .Select(q => Weight(q))
        .Where(w => w is not null)
        .Select(w => w!.Value)
        .ToValueList();

    private ValueList<string> Groups(SettingSyntax setting) =>
        Tokens(setting).Select(_names.MuscleGroup).Where(g => g is not null).ToValueList()!;
}
