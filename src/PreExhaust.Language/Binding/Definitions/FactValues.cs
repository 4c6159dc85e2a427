using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Binds the values of facts; what cannot be is reported and left out.</summary>
internal sealed class FactValues(BindingContext context)
{
    private readonly QuantityBinder _quantities = new(context);

    /// <summary>The ids of joint actions.</summary>
    public ValueList<string> Actions(FactSyntax fact) =>
        fact.Values.OfType<SyntaxToken>().Select(Action).OfType<string>().Distinct().ToValueList();

    /// <summary>Names as written.</summary>
    public IEnumerable<string> Names(FactSyntax fact) =>
        fact.Values.OfType<SyntaxToken>().Select(token => NameBinder.Unquote(token.Text));

    /// <summary>One of some words.</summary>
    public string? Choice(FactSyntax fact, IReadOnlyList<string> words)
    {
        if (fact.Values.FirstOrDefault() is not SyntaxToken token)
            return null;
        var found = words.FirstOrDefault(word => DefinitionNames.Key(word) == DefinitionNames.Key(token.Text));
        if (found is null)
            Report(token, $"'{token.Text}' cannot be here", words);
        return found;
    }

    /// <summary>One of the members of an enumeration.</summary>
    public T? Choice<T>(FactSyntax fact)
        where T : struct, Enum
    {
        var word = Choice(fact, Enum.GetNames(typeof(T)).Select(name => name.ToLowerInvariant()).ToList());
        return word is null ? null : (T)Enum.Parse(typeof(T), word, ignoreCase: true);
    }

    /// <summary>A whole number on a scale.</summary>
    public int? Score(FactSyntax fact, int least, int most)
    {
        if (fact.Values.FirstOrDefault() is not QuantitySyntax quantity)
            return null;
        var value = quantity.Lower.Value;
        var isOnScale = quantity is { Upper: null, HasPlus: false, Unit: Unit.None, Lower.IsWhole: true };
        if (isOnScale && value >= least && value <= most)
            return (int)value;
        context.Report(
            DiagnosticKinds.OutOfRange,
            quantity,
            $"'{fact.Word}' is a whole number from {least} to {most}.");
        return null;
    }

    /// <summary>Repetitions, a time or a distance.</summary>
    public SetTarget? Target(FactSyntax fact) => fact.Values.FirstOrDefault() is not QuantitySyntax quantity
        ? null
        : quantity.Unit switch
        {
            Unit.Second or Unit.Minute => _quantities.Time(quantity) is { } time ? new DurationTarget(time) : null,
            Unit.Metre or Unit.Kilometre or Unit.MinuteOrMetre =>
                _quantities.Distance(quantity) is { } metres ? new DistanceTarget(metres) : null,
            _ => _quantities.Count(quantity, Limits.Reps, "repetitions") is { } reps ? new RepTarget(reps) : null,
        };

    private string? Action(SyntaxToken token)
    {
        var actions = JointActionCatalog.Default;
        if (actions.Find(token.Text) is { } action)
            return action;
        Report(token, $"There is no joint action '{token.Text}'", actions.Actions);
        return null;
    }

    private void Report(SyntaxToken token, string problem, IReadOnlyList<string> words)
    {
        const int fewWords = 12;
        var meant = Spelling.Closest(token.Text, words, 3);
        var ending = meant.Count > 0
            ? $"; did you mean {string.Join(" or ", meant.Select(word => $"'{word}'"))}?"
            : words.Count > fewWords ? "." : $"; it is {string.Join(", ", words)}.";
        context.Report(
            DiagnosticKinds.UnknownWord,
            token,
            problem + ending,
            meant.Select(word => new TextFix($"Write '{word}'", token.Span, word)).ToArray());
    }
}
