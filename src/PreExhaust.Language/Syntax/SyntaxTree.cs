using System.Text;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Syntax;

/// <summary>The lines of a file; printing the tree gives back the text.</summary>
internal sealed class SyntaxTree(SourceFile source, IReadOnlyList<LineSyntax> lines)
{
    public SourceFile Source { get; } = source;

    public IReadOnlyList<LineSyntax> Lines { get; } = lines;

    /// <summary>The text, put together from tokens and the white space between them.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var token in Lines.SelectMany(line => line.Tokens))
        {
            text.Append(Source.Text, text.Length, token.Span.Start - text.Length);
            text.Append(token.Text);
        }

        return text.Append(Source.Text, text.Length, Source.Text.Length - text.Length).ToString();
    }
}
