using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Language;
using PreExhaust.Roslyn;
using PreExhaust.Roslyn.Keystrokes;
using PreExhaust.Roslyn.Literals;
using LanguageDiagnostic = PreExhaust.Language.Diagnostics.Diagnostic;
using TextChange = PreExhaust.Language.Text.TextChange;

namespace PreExhaust.CodeFixes.Literals;

/// <summary>A plan in a C# document, and what becomes of its literal by changes.</summary>
internal sealed class EditedLiteral
{
    private readonly FoundLiteral _literal;
    private readonly Basis _basis;
    private readonly string _indentation;

    private EditedLiteral(FoundLiteral literal, Basis basis, string indentation, string token, string value)
    {
        _literal = literal;
        _basis = basis;
        _indentation = indentation;
        Token = token;
        Plan = literal.Bind(basis, value);
    }

    /// <summary>The literal as it is written.</summary>
    public string Token { get; }

    /// <summary>What it means.</summary>
    public WorkoutDocument Plan { get; }

    /// <summary>What there is to say about the plan, with fixes.</summary>
    public IEnumerable<LanguageDiagnostic> Messages => LiteralMessages.Of(Plan, _basis.Rules, withFixes: true);

    /// <summary>The place of the literal in the document.</summary>
    public TextSpan Span => _literal.Token.Span;

    /// <summary>The plan around a place of a document; <c>null</c> where none is.</summary>
    public static async Task<EditedLiteral?> At(Document document, TextSpan span, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span))
            return null;
        var attribute = root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AttributeSyntax>();
        if (attribute is null || FoundLiteral.In(attribute, model, cancellation) is not { } literal)
            return null;
        var project = AnalyzedProject.Of(model.Compilation, document.Project.AnalyzerOptions);
        var basis = project.BasisOf(model.SyntaxTree, cancellation);
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var line = text.Lines.GetLineFromPosition(literal.Token.SpanStart).ToString();
        var blanks = line.Substring(0, line.Length - line.TrimStart().Length);
        return new(literal, basis, blanks + "    ", literal.Text.Token, literal.Text.Value);
    }

    /// <summary>Whether a message is what the compiler was told.</summary>
    public bool IsSame(LanguageDiagnostic message, Diagnostic diagnostic) =>
        message.Id == diagnostic.Id
        && message.Message == diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)
        && _literal.SpanOf(message.Span) == diagnostic.Location.SourceSpan;

    /// <summary>The same after changes of the text.</summary>
    public EditedLiteral With(IReadOnlyCollection<TextChange> changes)
    {
        var token = LiteralEditor.Apply(Token, _indentation, changes);
        return new(_literal, _basis, _indentation, token, LiteralMap.Of(token).Value);
    }
}
