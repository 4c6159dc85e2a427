using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Roslyn.Literals;

namespace PreExhaust.CodeFixes.Literals;

/// <summary>Changes the text that a literal means, and leaves all else in it as it is written.</summary>
internal static class LiteralEditor
{
    /// <summary>The literal after changes of its text.</summary>
    /// <param name="token">The literal as it is written.</param>
    /// <param name="indentation">What its line begins with, should it have to be written anew.</param>
    /// <param name="changes">The changes in text order.</param>
    public static string Apply(string token, string indentation, IReadOnlyCollection<TextChange> changes)
    {
        var map = LiteralMap.Of(token);
        var value = TextChanges.Apply(map.Value, changes);
        var edited = TextChanges.Apply(
            token, changes.Select(change => new TextChange(map.Replaced(change.Span), Written(map, token, change))));
        return Means(edited, value) ? edited : RawLiteral.Of(value, map.Indentation + indentation, LineBreak(token));
    }

    private static string Written(LiteralMap map, string token, TextChange change) => map.Kind switch
    {
        LiteralKind.Regular => string.Concat(change.NewText.Select(Escapes.Write)),
        LiteralKind.Verbatim => Lines(change.NewText, LineBreak(token)).Replace("\"", "\"\""),
        LiteralKind.RawLines => RawLiteral.Indent(Lines(change.NewText, LineBreak(token)), map.Indentation),
        _ => change.NewText,
    };

    /// <summary>Newer compilers know what a raw literal means in an expression only, not as a token.</summary>
    private static bool Means(string token, string value) =>
        SyntaxFactory.ParseExpression(token) is LiteralExpressionSyntax { ContainsDiagnostics: false } literal
        && literal.Token.Text.Length == token.Length
        && Lines(literal.Token.ValueText, "\n") == Lines(value, "\n");

    private static string LineBreak(string token) => token.Contains("\r\n") ? "\r\n" : "\n";

    private static string Lines(string text, string lineBreak) =>
        new StringBuilder(text).Replace("\r\n", "\n").Replace("\n", lineBreak).ToString();
}
