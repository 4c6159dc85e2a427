using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding;

/// <summary>An exercise line and the lines that go on with it, until the next exercise begins.</summary>
internal sealed class ExerciseDraft(ExerciseSyntax syntax, string indentation)
{
    public ExerciseSyntax Syntax { get; } = syntax;

    public string Indentation { get; } = indentation;

    /// <summary>All items; those of the exercise's own line first.</summary>
    public List<ItemSyntax> Items { get; } = [.. syntax.Prescription?.Items ?? []];

    public List<string> Notes { get; } = [];

    public List<Suppression> Allowed { get; } = [];

    /// <summary>The group line that the exercise is a member of; <c>null</c> outside any.</summary>
    public BoundGroup? Group { get; set; }

    /// <summary>Whether it stands below a group line whose letter is missing, and says one round.</summary>
    public bool IsInUnletteredGroup { get; init; }

    /// <summary>The sets that it has as a member of a group; <c>null</c> where it says them itself.</summary>
    public int? SetsOfGroup => Group is null && IsInUnletteredGroup ? 1 : Group?.SetsOfMembers;

    /// <summary>Whether it is a scheme, which has a name of its own and may lack sets.</summary>
    public bool IsScheme { get; init; }

    /// <summary>
    /// Whether something that it copies could not be found, or sets below it are not indented: that is reported
    /// already.
    /// </summary>
    public bool IsUnfinished { get; set; }

    /// <summary>Where it is copied to, or what is copied into it; <c>null</c> without copies.</summary>
    public CopyPlace? Copy { get; set; }

    /// <summary>The same line in another session.</summary>
    /// <param name="place">What asks for the copy.</param>
    /// <param name="source">Where that stands.</param>
    public ExerciseDraft CopyTo(CopyPlace place, Anchor source)
    {
        var copy = new ExerciseDraft(Syntax, Indentation) { IsUnfinished = IsUnfinished, Copy = place };
        copy.Items.Clear();
        copy.Items.AddRange(Items);
        copy.Notes.AddRange(Notes);
        copy.Allowed.AddRange(Allowed.Select(allowed => allowed with { Source = source }));
        return copy;
    }

    /// <summary>Whether it is a name and nothing else.</summary>
    public bool IsAlone => Items.Count == 0 && Syntax is { Label: null, Variant: null, Colon: null, IsBroken: false };

    public bool IsBroken => Syntax.IsBroken || Items.Any(item => item.IsBroken);
}
