using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Text;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Writes the sets of an exercise and of its week rows anew, as they would be printed.</summary>
internal sealed class PrescriptionRewriter(ChangeList changes, ExerciseBlock block)
{
    /// <param name="printed">The exercise as it would be printed, in a text of its own.</param>
    public void Rewrite(ExerciseBlock printed)
    {
        var rows = block.Parts<WeekRowSyntax>().ToList();
        var wanted = printed.Parts<WeekRowSyntax>().ToList();
        var work = block.WorkItems.ToList();
        var isCopied = block.Parts<LikeSyntax>().Any() || rows.SelectMany(row => row.Row.Items).Any(IsCopy);
        var isMixed = block.Items.GroupBy(item => item.Line).Any(HasClauseBeforeSets);
        if (printed == block || rows.Count != wanted.Count || isCopied || isMixed || block.Syntax.Colon is null)
        {
            changes.GiveUp();
            return;
        }

        for (var i = 0; i < rows.Count; i++)
            changes.Replace(rows[i].Row.Span, Text(wanted[i].Row.Span, wanted[i]));
        RewriteWork(work, string.Join(", ", printed.WorkItems.Select(item => Text(item.Item.Span, item.Item))));
    }

    private static bool HasClauseBeforeSets(IEnumerable<(int Line, ItemSyntax Item)> line) => line
        .SkipWhile(item => !ExerciseBlock.IsClause(item.Item))
        .Any(item => !ExerciseBlock.IsClause(item.Item));

    private static bool IsCopy(ItemSyntax item) => item.Parts.Any(part => part is LikeSyntax);

    private static string Text(TextSpan span, Syntax.SyntaxNode node) =>
        node.Tokens.First().Source.Substring(span.Start, span.Length);

    /// <summary>All of it goes to the exercise's own line; what stood below it goes.</summary>
    private void RewriteWork(List<(int Line, ItemSyntax Item)> work, string items)
    {
        foreach (var line in work.GroupBy(item => item.Line))
        {
            var (first, last) = (line.First().Item.Span.Start, line.Last().Item.Span.End);
            if (line.Key == block.Head)
                changes.Replace(TextSpan.FromBounds(first, last), items);
            else if (block.Items.Any(item => item.Line == line.Key && ExerciseBlock.IsClause(item.Item)))
                changes.GiveUp();
            else if (changes.Source[changes.Source.LineContent(line.Key)].Trim().Length == last - first)
                changes.DeleteLine(line.Key);
            else
                changes.Replace(TextSpan.FromBounds(first, last), "");
        }

        var isBeforeClauses = block.Items.Any(item => item.Line == block.Head);
        if (work.All(item => item.Line != block.Head))
            changes.Insert(block.Syntax.Colon!.End, isBeforeClauses ? $" {items};" : $" {items}");
    }
}
