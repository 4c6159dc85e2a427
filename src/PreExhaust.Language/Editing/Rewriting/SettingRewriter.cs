using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;
using PreExhaust.Plans.Printing;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>Writes the settings of a program that changed above its sessions.</summary>
internal sealed class SettingRewriter(ChangeList changes, SyntaxTree tree)
{
    public void Rewrite(PlanSettings before, PlanSettings after)
    {
        var (old, wanted) = (PlanText.Settings(before), PlanText.Settings(after));
        var gone = old.Where(line => !wanted.Contains(line)).ToList();
        foreach (var line in wanted.Where(line => !old.Contains(line)))
        {
            var replaced = gone.Find(other => Keyword(other) == Keyword(line));
            if (replaced is null)
                Add(line);
            else
                Replace(line);
            gone.Remove(replaced!);
        }

        if (gone.Count > 0)
            changes.GiveUp();
    }

    private static string Keyword(string line) => line.Split(' ')[0];

    private void Replace(string line)
    {
        var statements = Header().Select(i => tree.Lines[i].Statement).Where(Is(Keyword(line))).ToList();
        if (statements.Count == 1)
            changes.Replace(statements[0]!.Span, line);
        else
            changes.GiveUp();
    }

    private Func<StatementSyntax?, bool> Is(string keyword) => statement =>
        statement is SettingSyntax or ContinuationSyntax
        && string.Equals(
            Keyword(changes.Source[statement.Span]).TrimEnd(':'), keyword, StringComparison.OrdinalIgnoreCase);

    /// <summary>Below the other settings, else below the header, else at the start of the file.</summary>
    private void Add(string line)
    {
        var header = Header().ToList();
        var above = header.FindLastIndex(i => tree.Lines[i].Statement is ProgramSyntax or SettingSyntax or NoteSyntax
            or ContinuationSyntax);
        if (above >= 0)
            changes.InsertLineAfter(header[above], tree.Lines[header[above]].Indentation + line);
        else
            changes.InsertLineBefore(0, line + changes.LineBreak);
    }

    /// <summary>The lines before anything that contains or defines something.</summary>
    private IEnumerable<int> Header() => Enumerable.Range(0, tree.Lines.Count).TakeWhile(
        i => tree.Lines[i].Statement is null or ProgramSyntax or SettingSyntax or NoteSyntax or AllowSyntax
            || tree.Lines[i].Statement is ContinuationSyntax continuation
                && continuation.Prescription.Items.All(item => item.Parts.All(part => part is RestSyntax)));
}
