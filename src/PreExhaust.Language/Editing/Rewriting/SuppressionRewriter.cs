using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Takes suppressions out of a text.</summary>
internal sealed class SuppressionRewriter(ChangeList changes)
{
    /// <summary>Removes suppressions that are no more, with their line where it names no other rule.</summary>
    public void Remove(ValueList<Suppression> before, ValueList<Suppression> after)
    {
        foreach (var suppression in before.Where(suppression => !after.Contains(suppression)))
        {
            if (suppression.Source is { } place)
                Remove(place);
            else
                changes.GiveUp();
        }
    }

    private void Remove(Anchor place)
    {
        var source = changes.Source;
        var line = source.PositionAt(place.Start).Line - 1;
        var content = source.LineContent(line);
        var syntax = new LineParser(source, new()).Parse(line);
        if (syntax.Statement is not AllowSyntax allow)
        {
            changes.GiveUp();
            return;
        }

        if (allow.Rules.Count > 1)
            RemoveRule(allow, place);
        else if (syntax.Comment is { } comment)
            changes.Replace(TextSpan.FromBounds(allow.Span.Start, comment.Span.Start), "");
        else if (content.Length > 0)
            changes.DeleteLine(line);
    }

    private void RemoveRule(AllowSyntax allow, Anchor place)
    {
        var index = allow.Rules.Select(rule => rule.Span.Start).ToList().IndexOf(place.Start);
        if (index < 0)
            changes.GiveUp();
        else if (index == 0)
            changes.Replace(TextSpan.FromBounds(place.Start, allow.Rules[1].Span.Start), "");
        else
            changes.Replace(TextSpan.FromBounds(allow.Rules[index - 1].End, allow.Rules[index].End), "");
    }
}
