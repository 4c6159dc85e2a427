namespace PreExhaust.Language.Syntax.Prescriptions;

/// <summary><c>only week 5-8</c></summary>
internal sealed class OnlyWeeksSyntax(
    SyntaxToken keyword,
    WeekPatternSyntax weeks) : PartSyntax(keyword,
    weeks)
{
    public WeekPatternSyntax Weeks { get; } = weeks;
}
