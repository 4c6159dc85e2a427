using PreExhaust.Analysis;
using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>
/// Binds suppressions: which rules there are is known here, whether they have anything to say is not.
/// </summary>
internal sealed class SuppressionBinder(BindingContext context)
{
    private const string Form = "'allow PEX1001: why the order is meant'";

    /// <summary>Adds what a line allows to what its carrier allows already.</summary>
    public void Bind(AllowSyntax syntax, List<Suppression> allowed)
    {
        if (syntax.Rules.Count == 0)
            context.Report(DiagnosticKinds.Unexpected, syntax, $"'allow' needs the id of a rule: {Form}.");
        else if (syntax.Reason is not { } reason)
            context.Report(
                DiagnosticKinds.Unexpected,
                syntax,
                $"The reason is missing; it stands after a colon: {Form}.");
        else if (syntax.Colon is null)
            ReportMissingSign(syntax.Rules[syntax.Rules.Count - 1], reason);
        else
            foreach (var rule in syntax.Rules)
                Add(rule, reason.Text, allowed);
    }

    private void ReportMissingSign(SyntaxToken lastRule, SyntaxToken reason)
    {
        var isRule = reason.Text.StartsWith("PEX", StringComparison.OrdinalIgnoreCase);
        var sign = isRule ? "," : ":";
        context.Report(
            DiagnosticKinds.Unexpected,
            reason,
            $"A colon stands between rule and reason, a comma between rules: {Form}.",
            new TextFix($"Write '{sign}'", new(lastRule.Span.End, 0), sign));
    }

    private void Add(SyntaxToken rule, string reason, List<Suppression> allowed)
    {
        var id = rule.Text.ToUpperInvariant();
        var descriptor = RuleSet.Descriptors.FirstOrDefault(known => known.Id == id);
        if (descriptor is not { CanBeAllowed: true })
            ReportRule(rule, id, descriptor);
        else if (allowed.Any(suppression => suppression.RuleId == id))
            context.Report(DiagnosticKinds.SaidTwice, rule, $"{id} is allowed here already; keep one.");
        else
            allowed.Add(new(id, reason) { Source = context.AnchorOf(rule) });
    }

    private void ReportRule(SyntaxToken rule, string id, RuleDescriptor? descriptor)
    {
        if (descriptor is not null || DiagnosticKinds.All.Any(kind => kind.Id == id))
        {
            context.Report(
                DiagnosticKinds.UnknownSuppression,
                rule,
                $"{id} is not advice and cannot be allowed: mend what it reports.");
            return;
        }

        var meant = Meant(rule.Text);
        context.Report(
            DiagnosticKinds.UnknownSuppression,
            rule,
            meant is null
                ? $"There is no rule '{rule.Text}'; its id stands in the message that it gives."
                : $"There is no rule '{rule.Text}'; did you mean {meant}?",
            meant is null ? [] : [new TextFix($"Write '{meant}'", rule.Span, meant)]);
    }

    /// <summary>The id of the rule of that name, or the id most like it.</summary>
    private static string? Meant(string written)
    {
        var advice = RuleSet.Descriptors.Where(rule => rule.CanBeAllowed).ToList();
        var named =
            advice.FirstOrDefault(rule => string.Equals(rule.Name, written, StringComparison.OrdinalIgnoreCase));
        return named?.Id ?? Spelling.Closest(written, advice.Select(rule => rule.Id), 1).FirstOrDefault();
    }
}
