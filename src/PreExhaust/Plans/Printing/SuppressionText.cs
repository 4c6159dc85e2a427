namespace PreExhaust.Plans.Printing;

/// <summary>Writes suppressions.</summary>
internal static class SuppressionText
{
    /// <summary>What stands in for a reason that nobody gave, because the language asks for one.</summary>
    private const string NoReason = "-";

    /// <summary>Such as <c>allow PEX1002: reason</c>.</summary>
    public static string Of(Suppression suppression)
    {
        var reason = PlainText.WithoutComment(suppression.Reason);
        return $"allow {PlainText.Line(suppression.RuleId)}: {(reason.Length == 0 ? NoReason : reason)}";
    }
}
