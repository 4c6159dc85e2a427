using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>
/// The parts that types are made of: members and attributes. What one of them means depends on its own text and on what
/// stands outside of bodies.
/// </summary>
internal static class CodeUnits
{
    /// <summary>All of a file in its order; as many as before, as long as nothing outside of bodies changes.</summary>
    public static IEnumerable<SyntaxNode> In(SyntaxTree tree, CancellationToken cancellation) =>
        tree.GetRoot(cancellation).DescendantNodes(HasMembers).Where(IsUnit);

    /// <summary>The unit that something is in; <c>null</c> outside of types and in their heads.</summary>
    public static SyntaxNode? Of(SyntaxNode node) => node.AncestorsAndSelf().FirstOrDefault(IsUnit);

    private static bool IsUnit(SyntaxNode node) => node.Parent is TypeDeclarationSyntax
        && !HasMembers(node)
        && node is MemberDeclarationSyntax or AttributeListSyntax;

    private static bool HasMembers(SyntaxNode node) =>
        node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax;
}
