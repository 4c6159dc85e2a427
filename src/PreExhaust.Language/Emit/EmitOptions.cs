namespace PreExhaust.Language.Emit;

/// <summary>What a project says about its generated code.</summary>
/// <param name="RootNamespace">The project's root namespace; empty for none.</param>
internal sealed record EmitOptions(string RootNamespace)
{
    /// <summary>The namespace of all plans; <c>null</c> derives it from the folders.</summary>
    public string? WorkoutNamespace { get; init; }

    /// <summary>Whether the classes are internal instead of public.</summary>
    public bool IsInternal { get; init; }

    /// <summary>How deep the members go.</summary>
    public WorkoutMembers Members { get; init; }

    /// <summary>Whether a file becomes a class.</summary>
    public bool HasClasses => Members != WorkoutMembers.Plans;

    /// <summary>Whether the language version has UTF-8 literals (C# 11 and later).</summary>
    public bool HasUtf8Literals { get; init; } = true;

    /// <summary>Whether the language version knows what may be <c>null</c> (C# 8 and later).</summary>
    public bool HasNullableAnnotations { get; init; } = true;

    /// <summary>
    /// Whether members say where in the <c>.workout</c> file they stand. It takes absolute paths, which make an
    /// assembly depend on the folder it was built in.
    /// </summary>
    public bool MapsLines { get; init; }

    internal string Accessibility => IsInternal ? "internal" : "public";
}
