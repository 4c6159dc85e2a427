namespace PreExhaust.Language.Emit;

/// <summary>A file whose class had to take another name than it asked for.</summary>
/// <param name="Path">The file.</param>
/// <param name="Wanted">The class it asked for.</param>
/// <param name="Given">The class it got.</param>
/// <param name="OtherPath">The file that has the name; <c>null</c> where a namespace has it.</param>
internal sealed record NameConflict(string Path, PlanTypeName Wanted, PlanTypeName Given, string? OtherPath)
{
    /// <summary>Says who collides with whom and what came of it.</summary>
    public string Message => OtherPath is null
        ? $"{Path} would become the class {Wanted.FullName}, but a folder of workouts has that name. "
            + $"The class is called {Given.Name} instead; rename the program or the folder."
        : $"{Path} and {OtherPath} would both become the class {Wanted.FullName}. "
            + $"The one from {Path} is called {Given.Name} instead; rename one of the two.";
}
