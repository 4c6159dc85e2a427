using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>
/// The code of a project as it was when analyzers looked at it last. Its first two files keep it, because at a
/// keystroke one of them stays the same object; when the compiler forgets both, it goes with them.
/// </summary>
internal sealed class LastCode
{
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<LastCode?>> Known = new();

    private readonly ImmutableArray<SyntaxTree> _files;
    private readonly CompilationOptions _options;
    private readonly string? _assembly;
    private readonly ImmutableArray<WeakReference<MetadataReference>> _references;

    private LastCode(CSharpCompilation compilation, LastCode? same)
    {
        _files = compilation.SyntaxTrees;
        (_options, _assembly) = (compilation.Options, compilation.AssemblyName);
        // A reference may hold all of another project.
        _references = same?._references
            ?? compilation.References.Select(r => new WeakReference<MetadataReference>(r)).ToImmutableArray();
        Declarations = same?.Declarations ?? new();
    }

    /// <summary>What the code says outside of bodies.</summary>
    public Declarations Declarations { get; }

    /// <summary>The code of a compilation, which is the last one from now on.</summary>
    public static LastCode Seen(CSharpCompilation compilation)
    {
        var files = compilation.SyntaxTrees;
        // What a script says depends on those before it, too.
        if (files.IsEmpty || compilation.ScriptCompilationInfo is not null)
            return new(compilation, same: null);
        var (first, second) = (BoxOf(files[0]), BoxOf(files[Math.Min(1, files.Length - 1)]));
        var known = Volatile.Read(ref first.Value) ?? Volatile.Read(ref second.Value);
        var same = known?.IsSameOutsideBodies(compilation) == true ? known : null;
        var code = new LastCode(compilation, same);
        if (same is not null)
            code.KeepWhatHolds(same);
        Volatile.Write(ref first.Value, code);
        Volatile.Write(ref second.Value, code);
        return code;
    }

    private static StrongBox<LastCode?> BoxOf(SyntaxTree tree) => Known.GetValue(tree, _ => new());

    private bool IsSameOutsideBodies(CSharpCompilation other) => _assembly == other.AssemblyName
        && _options.Equals(other.Options)
        && HasReferences(other.References)
        && IsSameOutsideBodies(other.SyntaxTrees);

    private bool IsSameOutsideBodies(ImmutableArray<SyntaxTree> files)
    {
        if (files.Length != _files.Length)
            return false;
        for (var i = 0; i < files.Length; i++)
        {
            if (!ReferenceEquals(files[i], _files[i]) && !IsSameOutsideBodies(_files[i], files[i]))
                return false;
        }

        return true;
    }

    private bool HasReferences(IEnumerable<MetadataReference> references) => _references
        .Select(reference => reference.TryGetTarget(out var target) ? target : null)
        .SequenceEqual(references);

    private static bool IsSameOutsideBodies(SyntaxTree old, SyntaxTree other) => old.FilePath == other.FilePath
        && old.Options.Equals(other.Options)
        // Some hosts read generated code anew each time.
        && (old.GetText() == other.GetText() || SyntaxFactory.AreEquivalent(old, other, topLevel: true));

    private void KeepWhatHolds(LastCode old)
    {
        for (var i = 0; i < _files.Length; i++)
        {
            if (!ReferenceEquals(old._files[i], _files[i]))
                Declarations.Edited(old._files[i], _files[i]);
        }
    }
}
