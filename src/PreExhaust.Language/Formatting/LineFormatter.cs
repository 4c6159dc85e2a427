using PreExhaust.Language.Binding;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Formats line after line; only the indentation of a line depends on those above it.</summary>
internal sealed class LineFormatter(SyntaxTree tree, BrokenLines broken, MeaningCheck meaning)
{
    private const string Deeper = "  ";

    private readonly StatementFormatter _statements = new(tree.Source);

    private readonly LineContext _context = new();

    /// <summary>A line that could not be read owns what is indented below it.</summary>
    private UnreadLine? _unread;

    /// <summary>The lines without their breaks; blank ones are empty.</summary>
    public IReadOnlyList<string> Format()
    {
        var lines = new string[tree.Lines.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = tree.Lines[i];
            lines[i] = Format(line, tree.Source[tree.Source.LineContent(i)], broken.Contains(i, line));
        }

        return lines;
    }

    private string Format(LineSyntax line, string text, bool isBroken)
    {
        if (line.Statement is null && line.Skipped is null)
            return line.Comment is null ? Blank(text) : Comment(line, text);
        if (_unread?.Owns(line) == true)
            return text;
        Remember(line);
        if (isBroken || line.Statement is null)
            return text;
        if (line.Statement is NoteSyntax note)
            return Inner(line) + note.Text.Text.TrimEnd();

        var statement = _statements.Format(line.Statement);
        var isContinuation = line.Statement is ContinuationSyntax or AllowSyntax or FactSyntax;
        var comment = line.Comment is null ? "" : Deeper + line.Comment.Text.TrimEnd();
        var indentation = (isContinuation ? Inner(line) : line.Indentation) + Box(line);
        return meaning.IsSameLine(text, statement + comment, line.Statement, _context.Above(line.Statement))
            ? indentation + statement + comment
            : text;
    }

    /// <summary>What the lines below may belong to.</summary>
    private void Remember(LineSyntax line)
    {
        _unread = line.Statement is null or UnsupportedSyntax ? UnreadLine.Of(line) : null;
        _context.Pass(line, tree.Source);
    }

    /// <summary>A list sign goes, a box to tick stays.</summary>
    private static string Box(LineSyntax line)
    {
        var sign = line.ListSign?.Text;
        return sign?.EndsWith("]", StringComparison.Ordinal) == true ? NameFormatter.Collapse(sign) + " " : "";
    }

    /// <summary>A byte order mark is no white space that may go.</summary>
    private static string Blank(string text) => text.All(Characters.IsBlank) ? "" : text;

    private string Comment(LineSyntax line, string text)
    {
        var isInside = _unread is null && _context.Owner is { } outer && line.Indentation.Length > outer.Length;
        var indentation = isInside ? _context.Owner + Deeper : line.Indentation;
        return indentation + text.Substring(line.Indentation.Length).TrimEnd();
    }

    private string Inner(LineSyntax line) => _context.Owner is { } outer ? outer + Deeper : line.Indentation;
}
