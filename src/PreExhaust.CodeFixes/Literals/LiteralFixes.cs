using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PreExhaust.CodeFixes.Literals;

/// <summary>Offers what the language and the rules propose for a plan in C#, as changes inside its literal.</summary>
internal static class LiteralFixes
{
    /// <summary>Offers the fixes of messages in a literal; <c>false</c> where there is none.</summary>
    public static async Task<bool> Offer(CodeFixContext context)
    {
        var document = context.Document;
        var literal = await EditedLiteral.At(document, context.Span, context.CancellationToken).ConfigureAwait(false);
        if (literal is null)
            return false;
        foreach (var diagnostic in context.Diagnostics)
        {
            var fixes = literal.Messages
                .Where(message => literal.IsSame(message, diagnostic))
                .Take(1)
                .SelectMany(message => LiteralFix.Of(literal.Plan, message));
            foreach (var fix in fixes)
            {
                var action = CodeAction.Create(
                    fix.Title, cancellation => Apply(document, literal, fix, cancellation), fix.Key);
                context.RegisterCodeFix(action, diagnostic);
            }
        }

        return true;
    }

    private static async Task<Document> Apply(
        Document document, EditedLiteral literal, LiteralFix fix, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(literal.Span, literal.With(fix.Changes).Token)));
    }
}
