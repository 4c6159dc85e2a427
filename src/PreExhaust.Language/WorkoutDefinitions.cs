using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>The definitions that the files of a project share; immutable, compared by value.</summary>
public sealed class WorkoutDefinitions : IEquatable<WorkoutDefinitions>
{
    private readonly Lazy<DefinitionTable> _table;

    /// <summary>Puts definitions together; of two with one name the one in the earlier file counts.</summary>
    /// <param name="definitions">Those of all files; those of one file in the order of its lines.</param>
    public WorkoutDefinitions(IEnumerable<WorkoutDefinition> definitions)
    {
        All = definitions.OrderBy(definition => definition.File, StringComparer.Ordinal).ToValueList();
        _table = new(() => DefinitionTable.Of(All));
    }

    /// <summary>No definitions.</summary>
    public static WorkoutDefinitions None { get; } = new([]);

    /// <summary>Every definition, in the ordinal order of the files.</summary>
    public ValueList<WorkoutDefinition> All { get; }

    /// <summary>What they mean; worked out once, whoever asks first.</summary>
    internal DefinitionTable Table => _table.Value;

    /// <inheritdoc />
    public bool Equals(WorkoutDefinitions? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as WorkoutDefinitions);

    /// <inheritdoc />
    public override int GetHashCode() => All.GetHashCode();

    /// <summary>The same with <paramref name="own"/> as everything that <paramref name="file"/> defines.</summary>
    internal WorkoutDefinitions With(string file, ValueList<WorkoutDefinition> own)
    {
        var known = All.Where(definition => definition.File == file);
        return known.SequenceEqual(own)
            ? this
            : new(All.Where(definition => definition.File != file).Concat(own));
    }
}
