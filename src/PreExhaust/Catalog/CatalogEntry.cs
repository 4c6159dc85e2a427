namespace PreExhaust.Catalog;

/// <summary>An exercise under its names; what is known of it is worked out when somebody asks.</summary>
/// <param name="names">The name, then the others.</param>
/// <param name="exercise">Works it out.</param>
internal sealed class CatalogEntry(IReadOnlyList<string> names, Func<Exercise> exercise)
{
    private Exercise? _exercise;

    public IReadOnlyList<string> Names => names;

    public Exercise Exercise => LazyInitializer.EnsureInitialized(ref _exercise, exercise)!;

    public static CatalogEntry Of(Exercise exercise) => new(exercise.Aliases.Insert(0, exercise.Name), () => exercise);
}
