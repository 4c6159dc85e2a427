using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RuleSet = PreExhaust.Analysis.RuleSet;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>Offers what the rules propose for a plan of the fluent API, as changes of its calls.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FluentFixes))]
public sealed class FluentFixes : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = RuleSet.Descriptors
        .Select(rule => rule.Id)
        .OrderBy(id => id, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FluentFixAll.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellation = context.CancellationToken;
        var plans = await EditedPlan.In(context.Document, cancellation).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var (plan, message) = plans
                .SelectMany(plan => plan.Messages.Select(message => (plan, message)))
                .FirstOrDefault(found => EditedPlan.IsSame(found.message, diagnostic));
            foreach (var fix in message?.Finding?.Fixes ?? default)
            {
                if (await plan.After(fix, cancellation).ConfigureAwait(false) is not { } changed)
                    continue;
                var key = EditedPlan.KeyOf(message!, fix);
                context.RegisterCodeFix(CodeAction.Create(fix.Title, _ => Task.FromResult(changed), key), diagnostic);
            }
        }
    }
}
