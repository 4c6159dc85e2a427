using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Grammar;

/// <summary>The rules of the blocks marked <c>ebnf</c> in the reference of the language.</summary>
internal sealed class DocumentedGrammar
{
    /// <summary>More than any rule that ends.</summary>
    private const int Endless = 1000;

    private readonly Dictionary<string, Expression> _rules = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _heights;

    public DocumentedGrammar(string markdown)
    {
        foreach (var (name, body) in EbnfReader.Rules(string.Concat(Fences.In(markdown, "ebnf"))))
            _rules.Add(name, body);
        _heights = _rules.Keys.ToDictionary(name => name, _ => Endless, StringComparer.Ordinal);
        while (_rules.Count(rule => _heights[rule.Key] > (_heights[rule.Key] = HeightOf(rule.Value))) > 0)
        {
        }
    }

    /// <summary>The grammar as the reference shows it.</summary>
    public static DocumentedGrammar OfTheReference { get; } =
        new(File.ReadAllText(Repository.PathOf("docs", "language.md")));

    public IReadOnlyDictionary<string, Expression> Rules => _rules;

    public Expression this[string rule] => _rules[rule];

    /// <summary>How many rules the shortest derivation passes through, one inside the other.</summary>
    public int HeightOf(Expression expression) => expression switch
    {
        Expression.Reference reference => Math.Min(Endless, 1 + _heights.GetValueOrDefault(reference.Name, Endless)),
        Expression.Sequence sequence => sequence.Parts.Max(HeightOf),
        Expression.Choice choice => choice.Options.Min(HeightOf),
        _ => 0,
    };

    /// <summary>Rules in capitals are tokens: no white space stands inside them.</summary>
    public static bool IsToken(string rule) => rule.Any(char.IsUpper) && !rule.Any(char.IsLower);
}
