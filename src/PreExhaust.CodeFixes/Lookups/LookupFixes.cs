using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Roslyn.Lookups;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace PreExhaust.CodeFixes.Lookups;

/// <summary>Offers the names that were probably meant where code asks a plan for one that it does not have.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookupFixes))]
public sealed class LookupFixes : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(DiagnosticKinds.UnknownLookup.Id);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            // A constant may be meant for other places, too.
            if (node is not LiteralExpressionSyntax literal || !literal.IsKind(SyntaxKind.StringLiteralExpression))
                continue;
            foreach (var (name, number) in MeantBy(diagnostic).Select((name, i) => (name, i)))
            {
                var action = CodeAction.Create(
                    $"Change to {name}",
                    cancellation => Change(document, literal.Span, name, cancellation),
                    FormattableString.Invariant($"{diagnostic.Id}: name {number + 1}"));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static IEnumerable<string> MeantBy(Diagnostic diagnostic)
    {
        for (var i = 0; ; i++)
        {
            var key = FormattableString.Invariant($"{LookupAnalyzer.Meant}{i}");
            if (!diagnostic.Properties.TryGetValue(key, out var name) || name is null)
                yield break;
            yield return name;
        }
    }

    private static async Task<Document> Change(
        Document document, TextSpan place, string name, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var literal = SymbolDisplay.FormatLiteral(name, quote: true);
        return document.WithText(text.WithChanges(new TextChange(place, literal)));
    }
}
