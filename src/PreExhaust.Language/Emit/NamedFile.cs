namespace PreExhaust.Language.Emit;

/// <summary>A file and the class it asks for.</summary>
/// <param name="Path">The path from the project's folder, with forward slashes.</param>
/// <param name="Type">The class.</param>
internal sealed record NamedFile(string Path, PlanTypeName Type);
