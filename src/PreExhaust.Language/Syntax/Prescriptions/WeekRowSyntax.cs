namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>week 4 (deload): 2x6 60%</c>: owns everything up to a semicolon or the line end.</summary>
internal sealed class WeekRowSyntax(
    WeekPatternSyntax weeks,
    SyntaxToken? title,
    SyntaxToken colon,
    PrescriptionSyntax row)
    : PartSyntax(weeks, title, colon, row)
{
    public WeekPatternSyntax Weeks { get; } = weeks;

    /// <summary>The title with its brackets.</summary>
    public SyntaxToken? Title { get; } = title;

    public PrescriptionSyntax Row { get; } = row;
}
