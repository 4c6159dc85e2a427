using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PreExhaust.Roslyn.Literals;

/// <summary>
/// A string literal in a C# file, by what does not change when something else of its file is edited.
/// </summary>
/// <param name="File">The path of the file as the compiler knows it.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
/// <param name="Token">It as it is written, with its quotes.</param>
/// <param name="Value">What it means.</param>
internal sealed record LiteralText(string File, int Line, int Column, string Token, string Value)
{
    public static LiteralText Of(LiteralExpressionSyntax literal)
    {
        var token = literal.Token;
        var place = literal.SyntaxTree.GetLineSpan(token.Span);
        var start = place.StartLinePosition;
        return new(place.Path, start.Line + 1, start.Character + 1, token.Text, token.ValueText);
    }
}
