using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Editing.Rewriting;

/// <summary>The lines of an exercise: comments directly above it, itself, and what belongs to it.</summary>
/// <param name="First">The first line, from 0: a comment, or the exercise itself.</param>
/// <param name="Head">The line of the exercise.</param>
/// <param name="Last">The last line.</param>
/// <param name="Syntax">What the line of the exercise says.</param>
internal sealed record ExerciseBlock(int First, int Head, int Last, ExerciseSyntax Syntax)
{
    private const string Deeper = "  ";

    /// <summary>The items with the line that each stands on, those of the exercise's own line first.</summary>
    public required IReadOnlyList<(int Line, ItemSyntax Item)> Items { get; init; }

    /// <summary>The white space before the exercise.</summary>
    public required string Indentation { get; init; }

    /// <summary>The white space before what belongs to it.</summary>
    public required string InnerIndentation { get; init; }

    /// <summary>The last line that prescribes something; those with notes and suppressions follow.</summary>
    public int LastPrescribed => Items.Select(item => item.Line).Append(Head).Max();

    /// <summary>The items that are sets or hold for sets.</summary>
    public IEnumerable<(int Line, ItemSyntax Item)> WorkItems => Items.Where(item => !IsClause(item.Item));

    /// <summary>Whether an item speaks of something beside the sets of every week.</summary>
    public static bool IsClause(ItemSyntax item) => item.Parts.Any(part => part.IsClause);

    /// <summary>The parts of one kind, in text order.</summary>
    public IEnumerable<T> Parts<T>()
        where T : PartSyntax => Items.SelectMany(item => item.Item.Parts).OfType<T>();

    /// <summary>The lines of the exercise on a line.</summary>
    public static ExerciseBlock Of(SyntaxTree tree, int head, ExerciseSyntax syntax)
    {
        var indentation = tree.Lines[head].Indentation;
        var last = LastOf(tree, head, indentation);
        var own = Enumerable.Range(head, last - head + 1).ToList();
        var inner = own.Select(line => tree.Lines[line])
            .FirstOrDefault(line => IsDeeper(line, indentation) && line.Statement is not null);
        return new(FirstOf(tree, head, indentation), head, last, syntax)
        {
            Items = own.SelectMany(line => ItemsOf(tree.Lines[line]).Select(item => (line, item))).ToList(),
            Indentation = indentation,
            InnerIndentation = inner?.Indentation ?? indentation + Deeper,
        };
    }

    private static IEnumerable<ItemSyntax> ItemsOf(LineSyntax line) => line.Statement switch
    {
        ExerciseSyntax exercise => exercise.Prescription?.Items ?? [],
        ContinuationSyntax continuation => continuation.Prescription.Items,
        _ => [],
    };

    private static int FirstOf(SyntaxTree tree, int head, string indentation)
    {
        var first = head;
        while (first > 0 && IsComment(tree.Lines[first - 1]) && !IsDeeper(tree.Lines[first - 1], indentation))
            first--;
        return first;
    }

    private static int LastOf(SyntaxTree tree, int head, string indentation)
    {
        var last = head;
        for (var i = head + 1; i < tree.Lines.Count; i++)
        {
            var line = tree.Lines[i];
            if (BelongsTo(line, indentation))
                last = i;
            else if (IsComment(line) && IsDeeper(line, indentation) && last == i - 1)
                last = i;
            else if (line.Statement is not null || line.Skipped is not null)
                break;
        }

        return last;
    }

    private static bool BelongsTo(LineSyntax line, string indentation) =>
        line.Statement is NoteSyntax
        || (IsDeeper(line, indentation)
            && (line.Statement is ContinuationSyntax or AllowSyntax || line is { Statement: null, Skipped: not null }));

    private static bool IsComment(LineSyntax line) =>
        line is { Statement: null, Skipped: null, Comment: not null };

    private static bool IsDeeper(LineSyntax line, string outer) =>
        line.Indentation.Length > outer.Length && line.Indentation.StartsWith(outer, StringComparison.Ordinal);
}
