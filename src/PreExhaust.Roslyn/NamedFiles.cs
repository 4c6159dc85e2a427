using PreExhaust.Language.Emit;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn;

/// <summary>The files of a project that become classes.</summary>
/// <param name="Files">The files and the classes they ask for.</param>
internal sealed record NamedFiles(ValueList<NamedFile> Files);
