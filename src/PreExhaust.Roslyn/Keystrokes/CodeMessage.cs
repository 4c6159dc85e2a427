using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>What there is to say about a place in a C# file.</summary>
/// <param name="Rule">Which rule says it.</param>
/// <param name="Severity">How loud.</param>
/// <param name="Span">The place.</param>
/// <param name="Text">The words.</param>
internal sealed record CodeMessage(DiagnosticDescriptor Rule, DiagnosticSeverity Severity, TextSpan Span, string Text)
{
    /// <summary>Other places that it is about.</summary>
    public ValueList<TextSpan> Related { get; init; }

    /// <summary>What fixes must know.</summary>
    public ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The message as the compiler takes it.</summary>
    public Diagnostic In(SyntaxTree tree) => Diagnostic.Create(
        Rule, tree.GetLocation(Span), Severity, Related.Select(tree.GetLocation), Properties, Text);

    /// <summary>The same about places that moved.</summary>
    public CodeMessage Moved(Func<TextSpan, TextSpan> move) =>
        this with { Span = move(Span), Related = Related.Select(move).ToValueList() };
}
