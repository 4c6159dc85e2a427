using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Literals;

namespace PreExhaust.CodeFixes.Extraction;

/// <summary>
/// Offers to make a file of the project out of the text at a type. A type that is nothing but the text goes, if the
/// class of the file is called the same; any other gets a member that leads to the plan of the file.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(LiteralExtraction))]
public sealed class LiteralExtraction : CodeRefactoringProvider
{
    private static readonly SymbolDisplayFormat FullNames = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellation) = (context.Document, context.CancellationToken);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var attribute = root?.FindNode(context.Span, getInnermostNodeForTie: true)
            .FirstAncestorOrSelf<AttributeSyntax>();
        if (attribute?.Parent?.Parent is not TypeDeclarationSyntax declaration
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model
            || FoundLiteral.In(attribute, model, cancellation) is not { } literal
            || model.GetDeclaredSymbol(declaration, cancellation) is not INamedTypeSymbol type)
            return;
        var text = literal.Text.Value;
        if (!text.EndsWith("\n", StringComparison.Ordinal))
            text += "\n";
        var file = new NewWorkoutFile(document, model, declaration.Identifier.ValueText + ".workout", text);
        var project = AnalyzedProject.Of(model.Compilation, document.Project.AnalyzerOptions);
        var plan = literal.Bind(project.BasisOf(model.SyntaxTree, cancellation)).Plan;
        if (!file.HasPlace || file.Read(plan, freed: type, cancellation) is not { } extracted)
            return;
        var code = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var host = new HostEdit(declaration, attribute, code);
        if (extracted.Class.Replace("@", "") != type.ToDisplayString(FullNames))
            context.RegisterRefactoring(file.Action(host.Lead(extracted)));
        else if (HostEdit.IsOnlyText(type, declaration, extracted.IsInternal))
            context.RegisterRefactoring(file.Action([host.Remove()]));
    }
}
