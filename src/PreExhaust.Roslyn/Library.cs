using Microsoft.CodeAnalysis;

namespace PreExhaust.Roslyn;

/// <summary>The library that apps with plans refer to.</summary>
internal static class Library
{
    /// <summary>The name of its assembly.</summary>
    public const string Name = nameof(PreExhaust);

    /// <summary>Whether code can use it; asked at each keystroke, so no type is looked up.</summary>
    public static bool IsReferredTo(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Name);
}
