using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PreExhaust.CodeFixes.Fluent;

/// <summary>Offers what the rules propose for a plan of the fluent API, as changes of its calls.</summary>
internal static class FluentFixes
{
    /// <summary>Offers the fixes of messages about such plans.</summary>
    public static async Task Offer(CodeFixContext context)
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
