using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Collects the changes of one text.</summary>
internal sealed class ChangeList(SourceFile source)
{
    private readonly List<TextChange> _changes = [];

    public SourceFile Source => source;

    /// <summary>Whether something could not be said by a change of the text.</summary>
    public bool IsImpossible { get; private set; }

    /// <summary>What ends the lines of the text.</summary>
    public string LineBreak { get; } = source.LineBreak;

    public void GiveUp() => IsImpossible = true;

    public void Replace(TextSpan span, string text)
    {
        if (source[span] != text)
            _changes.Add(new(span, text));
    }

    public void Insert(int position, string text) => _changes.Add(new(new(position, 0), text));

    public void InsertLineAfter(int line, string text) => Insert(source.LineContent(line).End, LineBreak + text);

    public void InsertLineBefore(int line, string text) => Insert(source.LineContent(line).Start, text + LineBreak);

    public void DeleteLine(int line) => DeleteLines(line, line);

    /// <summary>Deletes lines; a blank line above and one below them become one.</summary>
    public void DeleteLines(int first, int last)
    {
        var isGap = IsBlank(first - 1) && IsBlank(last + 1) && last + 1 < source.LineCount;
        var end = source.LineWithBreak(isGap ? last + 1 : last).End;
        var hasBreak = end > source.LineContent(isGap ? last + 1 : last).End;
        var start = hasBreak || first == 0 ? source.LineContent(first).Start : source.LineContent(first - 1).End;
        _changes.Add(new(TextSpan.FromBounds(start, end), ""));
    }

    /// <summary>The text of whole lines, without the last line break, as it is after the changes so far.</summary>
    public string TakeLines(int first, int last)
    {
        var (start, end) = (source.LineContent(first).Start, source.LineContent(last).End);
        var inside = Sorted(_changes.Where(change => change.Span.Start >= start && change.Span.End <= end));
        _changes.RemoveAll(inside.Contains);
        var own = inside.Select(change => change with { Span = new(change.Span.Start - start, change.Span.Length) });
        return TextChanges.Apply(source[TextSpan.FromBounds(start, end)], own);
    }

    /// <summary>
    /// The changes in text order, as short as they can be; <c>null</c> where they are in each other's way.
    /// </summary>
    public IReadOnlyList<TextChange>? ToList()
    {
        var sorted = Sorted(_changes.Select(change => TextChanges.Trim(source.Text, change)));
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Span.Start < sorted[i - 1].Span.End)
                return null;
        }

        return IsImpossible ? null : sorted;
    }

    private static List<TextChange> Sorted(IEnumerable<TextChange> changes) =>
        changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length > 0).ToList();

    private bool IsBlank(int line) =>
        line < 0 || line >= source.LineCount || source[source.LineContent(line)].All(Characters.IsBlank);
}
