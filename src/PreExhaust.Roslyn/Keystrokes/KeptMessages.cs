using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PreExhaust.Plans;

namespace PreExhaust.Roslyn.Keystrokes;

/// <summary>The messages about units of a file, kept until something that they depend on changes.</summary>
internal sealed class KeptMessages
{
    private readonly ConcurrentDictionary<(SyntaxNode Unit, Type Analyzer), UnitMessages> _known = new();

    /// <summary>The messages of an analyzer about a unit.</summary>
    /// <param name="unit">The unit; nothing is kept for <c>null</c>.</param>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="basis">What they depend on besides the code.</param>
    /// <param name="make">Works them out, and adds whatever else it reads in the file to the units.</param>
    public ValueList<CodeMessage> Of(
        SyntaxNode? unit, Type analyzer, Basis basis, Func<ISet<SyntaxNode?>, IEnumerable<CodeMessage>> make)
    {
        if (unit is not null && _known.TryGetValue((unit, analyzer), out var kept) && kept.Basis.Equals(basis))
            return kept.Messages;
        var units = new HashSet<SyntaxNode?> { unit };
        var made = make(units).ToValueList();
        if (unit is not null && !units.Contains(null))
            _known[(unit, analyzer)] = new(basis, units.OfType<SyntaxNode>().ToValueList(), made);
        return made;
    }

    /// <summary>What still holds after an edit in bodies.</summary>
    /// <param name="old">The file before it.</param>
    /// <param name="edited">The file after it.</param>
    public KeptMessages After(SyntaxTree old, SyntaxTree edited)
    {
        var kept = new KeptMessages();
        if (_known.IsEmpty)
            return kept;
        var units = CodeUnits.In(old, default)
            .Zip(CodeUnits.In(edited, default), (before, after) => (before, after))
            .ToDictionary(pair => pair.before, pair => pair.after);
        foreach (var known in _known)
        {
            if (known.Value.After(units) is { } messages)
                kept._known[(units[known.Key.Unit], known.Key.Analyzer)] = messages;
        }

        return kept;
    }
}
