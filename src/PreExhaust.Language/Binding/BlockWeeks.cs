using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>How many weeks blocks have.</summary>
internal sealed class BlockWeeks(BindingContext context, PlanDraft draft)
{
    /// <summary>What most blocks have.</summary>
    private const int CommonWeeks = 4;

    private int _total;

    /// <summary>
    /// The number of weeks that the weeks of a block run to, or those of the program; <c>null</c> where it is unsaid.
    /// Sessions above the blocks are held in the weeks of each.
    /// </summary>
    public int? Of(int? block)
    {
        if (block is { } index)
            return draft.Blocks[index].Settings.Weeks;
        if (draft.Blocks.Count == 0)
            return draft.Program.Settings.Weeks;
        return draft.Blocks.Exists(b => b.Settings.Weeks is null) ? null : draft.Blocks.Max(b => b.Settings.Weeks);
    }

    /// <summary>Reports a block without weeks, one that makes the program too long, and a wrong total.</summary>
    /// <param name="block">The block; each is checked once, in order.</param>
    /// <param name="named">The last week that its lines name.</param>
    public void Check(BlockDraft block, int? named)
    {
        if (block is { Settings.Weeks: null, Weeks: null, Header.Statement: not HeadingSyntax { HasWeeks: true } })
            ReportMissing(block, named ?? CommonWeeks);
        var before = _total;
        _total += block.Settings.Weeks ?? named ?? 1;
        if (before <= Limits.Weeks && _total > Limits.Weeks)
            context.Report(
                DiagnosticKinds.OutOfRange,
                (SyntaxNode?)block.Weeks ?? block.Place,
                $"The blocks have {_total} weeks up to here; a program has at most {Limits.Weeks}.");
        if (block == draft.Blocks[draft.Blocks.Count - 1])
            CheckTotal();
    }

    private void ReportMissing(BlockDraft block, int weeks)
    {
        var end = block.Header.Statement!.Span.End;
        context.Report(
            DiagnosticKinds.BlockWithoutWeeks,
            block.Place,
            $"How many weeks has the block '{block.Name}'? Write 'weeks {weeks}' below its header.",
            new TextFix($"Write 'weeks {weeks}' below it", new(end, 0), $"\n{block.Header.Indentation}weeks {weeks}"));
    }

    private void CheckTotal()
    {
        if (draft.Program is not { Weeks: { } setting, Settings.Weeks: { } stated } || stated == _total)
            return;
        context.Report(
            DiagnosticKinds.SaidTwice,
            setting,
            $"The blocks have {_total} weeks together, the program says {stated}; leave 'weeks' to the blocks.");
    }
}
