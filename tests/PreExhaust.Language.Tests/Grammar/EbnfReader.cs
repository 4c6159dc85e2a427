using System.Text.RegularExpressions;

namespace PreExhaust.Language.Tests.Grammar;

/// <summary>
/// Reads rules in the EBNF of the documentation: <c>"word" name [ once or not ] { any number } ( group ) | or</c>
/// and <c>? words that describe characters ?</c>.
/// </summary>
internal sealed partial class EbnfReader
{
    private readonly List<string> _tokens;

    private int _next;

    private EbnfReader(string text) => _tokens = [.. Token().Matches(text).Select(match => match.Value)];

    /// <summary>A rule starts at the left edge; the lines that continue it are indented.</summary>
    public static IEnumerable<(string Name, Expression Body)> Rules(string text)
    {
        foreach (var rule in RuleStart().Split(text).Where(part => part.Trim().Length > 0))
        {
            var sign = rule.IndexOf('=', StringComparison.Ordinal);
            yield return (rule[..sign].Trim(), Read(rule[(sign + 1)..]));
        }
    }

    /// <summary>The right side of a rule.</summary>
    public static Expression Read(string text)
    {
        var reader = new EbnfReader(text);
        var expression = reader.Choice();
        return reader._next == reader._tokens.Count
            ? expression
            : throw new FormatException($"'{reader._tokens[reader._next]}' does not fit in: {text}");
    }

    private Expression Choice()
    {
        var options = new List<Expression> { Sequence() };
        while (Takes("|"))
            options.Add(Sequence());
        return options.Count == 1 ? options[0] : new Expression.Choice(options);
    }

    private Expression Sequence()
    {
        var parts = new List<Expression>();
        while (_next < _tokens.Count && _tokens[_next] is not ("|" or ")" or "]" or "}"))
            parts.Add(Element());
        return parts.Count switch
        {
            0 => throw new FormatException("Something is missing in a rule of the grammar."),
            1 => parts[0],
            _ => new Expression.Sequence(parts),
        };
    }

    private Expression Element()
    {
        var token = _tokens[_next++];
        return token switch
        {
            "(" => Closed(Choice(), ")"),
            "[" => new Expression.Optional(Closed(Choice(), "]")),
            "{" => new Expression.Repetition(Closed(Choice(), "}")),
            ['"', ..] => new Expression.Literal(token[1..^1]),
            ['?', ..] => new Expression.Described(token[1..^1].Trim()),
            _ => new Expression.Reference(token),
        };
    }

    private Expression Closed(Expression inner, string sign) =>
        Takes(sign) ? inner : throw new FormatException($"'{sign}' is missing in a rule of the grammar.");

    private bool Takes(string sign)
    {
        var takes = _next < _tokens.Count && _tokens[_next] == sign;
        _next += takes ? 1 : 0;
        return takes;
    }

    [GeneratedRegex("\"[^\"]+\"|\\?[^?]+\\?|[\\w-]+|\\S")]
    private static partial Regex Token();

    [GeneratedRegex(@"^(?=[\w-]+ *=)", RegexOptions.Multiline)]
    private static partial Regex RuleStart();
}
