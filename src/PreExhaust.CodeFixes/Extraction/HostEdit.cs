using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PreExhaust.Roslyn.Extraction;

namespace PreExhaust.CodeFixes.Extraction;

/// <summary>Changes a type whose text becomes a file.</summary>
/// <param name="Declaration">The type.</param>
/// <param name="Attribute">What holds the text.</param>
/// <param name="Text">The C# file.</param>
internal sealed record HostEdit(TypeDeclarationSyntax Declaration, AttributeSyntax Attribute, SourceText Text)
{
    private const string Indentation = "    ";

    private string LineBreak => Text.ToString().Contains("\r\n") ? "\r\n" : "\n";

    /// <summary>
    /// Whether a type has nothing but its text, so that the class of a file can stand in for it wherever it is named.
    /// </summary>
    public static bool IsOnlyText(INamedTypeSymbol type, TypeDeclarationSyntax declaration, bool isInternal) =>
        declaration is ClassDeclarationSyntax { Members.Count: 0, AttributeLists: [{ Attributes.Count: 1 }] }
        && type is { IsStatic: true, ContainingType: null }
        && !(isInternal && type.DeclaredAccessibility == Accessibility.Public)
        && Written(type) == 1;

    /// <summary>Takes the type away, with its documentation; the class of the file has its own.</summary>
    public TextChange Remove()
    {
        var documentation = Declaration.GetLeadingTrivia().FirstOrDefault(trivia => trivia.HasStructure
            && trivia.GetStructure() is DocumentationCommentTriviaSyntax);
        var first = documentation == default ? Declaration.SpanStart : documentation.FullSpan.Start;
        var start = LineStart(first);
        var line = Text.Lines.GetLineFromPosition(Declaration.Span.End);
        var isAlone = string.IsNullOrWhiteSpace(Between(Declaration.Span.End, line.End));
        return new(TextSpan.FromBounds(start, isAlone ? line.EndIncludingLineBreak : Declaration.Span.End), "");
    }

    /// <summary>Takes the text away, and leads from the type to the plan of the file.</summary>
    public IEnumerable<TextChange> Lead(ExtractedPlan extracted)
    {
        var access = extracted.IsInternal ? "internal" : "public";
        var member = $"{access} static {extracted.PlanType} Plan => global::{extracted.Class}.Plan;";
        return [new(AttributeSpan(), ""), AddMember(member)];
    }

    private TextSpan AttributeSpan()
    {
        var list = (AttributeListSyntax)Attribute.Parent!;
        var place = list.Attributes.IndexOf(Attribute);
        if (list.Attributes.Count > 1)
            return place == 0
                ? TextSpan.FromBounds(Attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[place - 1].Span.End, Attribute.Span.End);
        var end = list.Span.End;
        while (end < Text.Length && Text[end] is ' ' or '\t')
            end++;
        var line = Text.Lines.GetLineFromPosition(end);
        return end < line.End
            ? TextSpan.FromBounds(list.SpanStart, end)
            : TextSpan.FromBounds(LineStart(list.SpanStart), line.EndIncludingLineBreak);
    }

    private TextChange AddMember(string member)
    {
        var blanks = Blanks(Declaration.Identifier.SpanStart);
        var line = $"{LineBreak}{blanks}{Indentation}{member}";
        var end = $"{LineBreak}{blanks}}}";
        if (Declaration.OpenBraceToken is { RawKind: (int)SyntaxKind.None } or { IsMissing: true })
            return new(Declaration.SemicolonToken.Span, $"{LineBreak}{blanks}{{{line}{end}");
        var open = Declaration.OpenBraceToken.Span.End;
        return Declaration.Members.Count > 0
            ? new(new(open, 0), line + LineBreak)
            : string.IsNullOrWhiteSpace(Between(open, Declaration.CloseBraceToken.SpanStart))
                ? new(TextSpan.FromBounds(open, Declaration.CloseBraceToken.Span.End), line + end)
                : new(new(open, 0), line);
    }

    /// <summary>How many files and places declare a type, without what is generated for its text.</summary>
    private static int Written(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Count(declaration =>
        !declaration.SyntaxTree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the line of a place begins, if nothing stands on it before; otherwise the place.</summary>
    private int LineStart(int place)
    {
        var start = Text.Lines.GetLineFromPosition(place).Start;
        return string.IsNullOrWhiteSpace(Between(start, place)) ? start : place;
    }

    private string Blanks(int place)
    {
        var line = Text.Lines.GetLineFromPosition(place).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private string Between(int start, int end) => Text.ToString(TextSpan.FromBounds(start, end));
}
