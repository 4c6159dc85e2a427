using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>
/// Changes code of the fluent API as one plan differs from another, and leaves all else as it is written. Both plans
/// are given in the same plain form; the code may say the first one in its own way, with variables, comments and steps
/// in another order. Whether the outcome means the second plan is for the caller to see.
/// </summary>
internal sealed class ChainRewriter(SourceText text)
{
    private readonly List<TextChange> _changes = [];

    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Changes an expression; <c>false</c> where it has not the form that would need.</summary>
    public bool Rewrite(ExpressionSyntax code, ExpressionSyntax before, ExpressionSyntax after)
    {
        if (IsSame(before, after))
            return true;
        var (user, old, wanted) = (CallChain.Of(code), CallChain.Of(before), CallChain.Of(after));
        if (user.Calls.Count == 0 || old.Calls.Count == 0 || wanted.Calls.Count == 0)
        {
            Replace(code, after);
            return true;
        }

        if (old.Head is { } head && wanted.Head is { } newHead && user.Head is not null && !IsSame(head, newHead))
            Replace(user.Head, newHead);
        return RewriteCalls(user, old, wanted);
    }

    private bool RewriteCalls(CallChain user, CallChain old, CallChain wanted)
    {
        foreach (var (key, call) in old.Numbered)
        {
            if (wanted.Find(key) is { } same && IsSame(call.ArgumentList, same.ArgumentList))
                continue;
            if (user.Find(key) is not { } written)
                return false;
            if (wanted.Find(key) is not { } changed)
                Remove(written);
            else if (!RewriteArguments(written.ArgumentList, call.ArgumentList, changed.ArgumentList))
                return false;
        }

        foreach (var (key, call) in wanted.Numbered)
        {
            if (old.Find(key) is not null)
                continue;
            if (user.Find(key) is { } written)
                Replace(written.ArgumentList.Span, call.ArgumentList.ToString(), written.ArgumentList.SpanStart);
            else
                Insert(call, PlaceOf(key, user, wanted), user.Gap);
        }

        return true;
    }

    private bool RewriteArguments(ArgumentListSyntax user, ArgumentListSyntax before, ArgumentListSyntax after)
    {
        var (written, old, wanted) = (user.Arguments, before.Arguments, after.Arguments);
        if (written.Count != old.Count)
            return false;
        if (old.Count != wanted.Count)
        {
            ReplaceAll(user, before, after);
            return true;
        }

        for (var i = 0; i < old.Count; i++)
        {
            if (IsSame(old[i], wanted[i]))
                continue;
            var moved = old.IndexOf(argument => IsSame(argument, wanted[i]));
            if (moved >= 0)
                Replace(written[i].Expression.Span, written[moved].Expression.ToString(), written[moved].SpanStart);
            else if (wanted.IndexOf(argument => IsSame(argument, old[i])) >= 0)
                Replace(written[i].Expression, wanted[i].Expression);
            else if (!Rewrite(written[i].Expression, old[i].Expression, wanted[i].Expression))
                return false;
        }

        return true;
    }

    /// <summary>Writes arguments anew, of which some come or go; those that stay keep their text.</summary>
    private void ReplaceAll(ArgumentListSyntax user, ArgumentListSyntax before, ArgumentListSyntax after)
    {
        var (written, old) = (user.Arguments, before.Arguments);
        var start = written.Count > 0 ? written[0].SpanStart : user.OpenParenToken.Span.End;
        var end = written.Count > 0 ? written[written.Count - 1].Span.End : start;
        var isSpread = written.Count > 0 && Line(start) != Line(user.SpanStart);
        var separator = isSpread ? ",\n" + Blanks(start) : ", ";
        var texts = after.Arguments.Select(argument =>
        {
            var same = old.IndexOf(other => IsSame(other, argument));
            return same >= 0 ? written[same].ToString() : Indented(argument.ToString(), start);
        });
        _changes.Add(new(TextSpan.FromBounds(start, end), string.Join(separator, texts)));
    }

    /// <summary>The end of what a new call follows: of the call before it, if that is there.</summary>
    private static int PlaceOf((string, int) key, CallChain user, CallChain wanted)
    {
        var before = wanted.Numbered
            .TakeWhile(numbered => numbered.Key != key)
            .Select(numbered => user.Find(numbered.Key))
            .LastOrDefault(call => call is not null);
        return (before ?? user.Head ?? (ExpressionSyntax)user.Calls[0]).Span.End;
    }

    private void Insert(InvocationExpressionSyntax call, int place, string gap)
    {
        var step = ((MemberAccessExpressionSyntax)call.Expression).Name + call.ArgumentList.ToString();
        _changes.Add(new(new(place, 0), $"{gap}.{step}"));
    }

    private void Remove(InvocationExpressionSyntax call)
    {
        if (call.Expression is MemberAccessExpressionSyntax access)
            _changes.Add(new(TextSpan.FromBounds(access.Expression.Span.End, call.Span.End), ""));
    }

    private void Replace(ExpressionSyntax code, ExpressionSyntax by) =>
        Replace(code.Span, by.ToString(), code.SpanStart);

    private void Replace(TextSpan span, string by, int place) => _changes.Add(new(span, Indented(by, place)));

    /// <summary>Plain code, whose further lines are indented from its own first one, at a place.</summary>
    private string Indented(string code, int place)
    {
        var lines = code.Split('\n');
        var least = lines.Skip(1).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        var blanks = Blanks(place) + "    ";
        return string.Join("\n", lines.Select((line, i) => i == 0 ? line : blanks + line.Substring(least)));
    }

    private int Line(int place) => text.Lines.GetLineFromPosition(place).LineNumber;

    private string Blanks(int place)
    {
        var line = text.Lines.GetLineFromPosition(place).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static bool IsSame(SyntaxNode a, SyntaxNode b) =>
        a.DescendantTokens().Select(token => token.Text).SequenceEqual(b.DescendantTokens().Select(t => t.Text));
}
