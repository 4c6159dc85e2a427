namespace PreExhaust.Language.Tests.Grammar;

/// <summary>A piece of a grammar rule; its text is the piece in EBNF, the same for any layout.</summary>
internal abstract record Expression
{
    /// <summary>What stands between quotes, in any case: a word, a phrase or a sign.</summary>
    public sealed record Literal(string Text) : Expression
    {
        public override string ToString() => $"\"{Text}\"";
    }

    /// <summary>What stands between question marks: characters that are described in words.</summary>
    public sealed record Described(string Text) : Expression
    {
        public override string ToString() => $"? {Text} ?";
    }

    /// <summary>The name of another rule.</summary>
    public sealed record Reference(string Name) : Expression
    {
        public override string ToString() => Name;
    }

    /// <summary>One after the other.</summary>
    public sealed record Sequence(IReadOnlyList<Expression> Parts) : Expression
    {
        public override string ToString() => string.Join(" ", Parts);
    }

    /// <summary>One of several.</summary>
    public sealed record Choice(IReadOnlyList<Expression> Options) : Expression
    {
        public override string ToString() => $"( {string.Join(" | ", Options)} )";
    }

    /// <summary>Once or not at all.</summary>
    public sealed record Optional(Expression Inner) : Expression
    {
        public override string ToString() => $"[ {Inner} ]";
    }

    /// <summary>Any number of times.</summary>
    public sealed record Repetition(Expression Inner) : Expression
    {
        public override string ToString() => $"{{ {Inner} }}";
    }
}
