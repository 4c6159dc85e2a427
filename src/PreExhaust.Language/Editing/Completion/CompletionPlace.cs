using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing.Completion;

/// <summary>The line that is being written, as far as it goes.</summary>
internal sealed class CompletionPlace
{
    private static readonly char[] Separators = [',', ';', ':'];

    public CompletionPlace(EditorDocument document, int offset)
    {
        (Document, Offset) = (document, offset);
        Line = document.LineOf(offset);
        var content = document.Source.LineContent(Line);
        Start = Extents.SkipBlanks(document.Source.Text, content.Start, offset);
        IsIndented = Start > content.Start;
        Written = document.Source[TextSpan.FromBounds(Start, offset)];
        Rest = document.Source[TextSpan.FromBounds(offset, content.End)];
        Owner = FindOwner();
    }

    public EditorDocument Document { get; }

    public int Offset { get; }

    /// <summary>The line, from 0.</summary>
    public int Line { get; }

    /// <summary>Where the text of the line begins.</summary>
    public int Start { get; }

    public bool IsIndented { get; }

    /// <summary>The line up to the place, without its indentation.</summary>
    public string Written { get; }

    /// <summary>The line behind the place.</summary>
    public string Rest { get; }

    /// <summary>What the line belongs to if it is indented; <c>null</c> where it stands on its own.</summary>
    public StatementSyntax? Owner { get; }

    /// <summary>Whether nobody reads what is written here.</summary>
    public bool IsSilent => Written.StartsWith(">", StringComparison.Ordinal)
        || Written.StartsWith("//", StringComparison.Ordinal)
        || Written.Contains(" //");

    /// <summary>The word that is being written; empty after a blank.</summary>
    public string Word => Tail(c => Characters.IsBlank(c) || Array.IndexOf(Separators, c) >= 0);

    /// <summary>What is written since the last separator, without blanks before it.</summary>
    public string Item => Tail(c => Array.IndexOf(Separators, c) >= 0).TrimStart();

    /// <summary>The words before the one that is being written, in lower case, on one blank each.</summary>
    public string Before => string.Join(" ", Written
        .Substring(0, Written.Length - Word.Length)
        .ToLowerInvariant()
        .Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether the words before end in these.</summary>
    public bool Follows(string words) =>
        Before == words || Before.EndsWith(" " + words, StringComparison.Ordinal);

    /// <summary>The place of the last signs before the place.</summary>
    public TextSpan Last(int length) => new(Offset - length, length);

    private string Tail(Func<char, bool> isEnd)
    {
        var start = Written.Length;
        while (start > 0 && !isEnd(Written[start - 1]))
            start--;
        return Written.Substring(start);
    }

    private StatementSyntax? FindOwner()
    {
        var indentation = Start - Document.Source.LineContent(Line).Start;
        for (var i = Line - 1; i >= 0 && IsIndented; i--)
        {
            var line = Document.Tree.Lines[i];
            if (line.Statement is not null && line.Indentation.Length < indentation)
                return line.Statement is NoteSyntax or ContinuationSyntax ? null : line.Statement;
        }

        return null;
    }
}
