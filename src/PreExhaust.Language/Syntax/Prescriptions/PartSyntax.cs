namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary>One statement within an item.</summary>
internal abstract class PartSyntax : SyntaxNode
{
    /// <summary>Whether it speaks of something beside the sets of every week.</summary>
    public bool IsClause => this is WarmupSyntax or WeekRowSyntax or OnlyWeeksSyntax or IntentSyntax or ProgressSyntax;
}
