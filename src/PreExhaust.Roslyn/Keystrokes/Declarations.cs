using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>
/// What the C# of a project says outside of bodies: the same object from one compilation to the next, as long as only
/// bodies change. An edit in a body changes what that member means and no other, so messages about the others hold.
/// </summary>
internal sealed class Declarations
{
    private static readonly ConditionalWeakTable<Compilation, Declarations> Known = new();

    private readonly ConditionalWeakTable<SyntaxTree, KeptMessages> _files = new();

    /// <summary>Those of a compilation.</summary>
    public static Declarations Of(Compilation compilation) =>
        Known.GetValue(compilation, c => LastCode.Seen((CSharpCompilation)c).Declarations);

    /// <summary>What is kept for a file.</summary>
    public KeptMessages In(SyntaxTree tree) => _files.GetValue(tree, _ => new());

    /// <summary>Keeps for a file what still holds after an edit in bodies.</summary>
    public void Edited(SyntaxTree old, SyntaxTree edited)
    {
        if (_files.TryGetValue(old, out var kept))
            _files.GetValue(edited, _ => kept.After(old, edited));
    }
}
