namespace PreExhaust.Language;

/// <summary>What a definition makes known to the other files of a project.</summary>
public enum DefinitionKind
{
    /// <summary>An exercise that the catalogue lacks, or that means something else here.</summary>
    Exercise,

    /// <summary>A prescription that exercises copy.</summary>
    Scheme,
}
