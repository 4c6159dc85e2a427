using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PreExhaust.CodeFixes.Fluent;
using PreExhaust.CodeFixes.Literals;
using PreExhaust.Language.Diagnostics;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.CodeFixes;

/// <summary>
/// Offers what the language and the rules propose for a plan in C#, as changes inside its literal or of its calls. One
/// provider does both, because who fixes a whole solution asks each provider about the first message alone.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PlanFixes))]
public sealed class PlanFixes : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleSet.Descriptors
        .Select(rule => rule.Id)
        .Concat(DiagnosticKinds.All.Select(kind => kind.Id).Where(id => id != DiagnosticKinds.UnknownLookup.Id))
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => PlanFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!await LiteralFixes.Offer(context).ConfigureAwait(false))
            await FluentFixes.Offer(context).ConfigureAwait(false);
    }
}
