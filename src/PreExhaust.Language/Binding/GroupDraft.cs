using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding;

/// <summary>A group line and the lines that belong to it, until the next exercise begins.</summary>
/// <param name="syntax">The line.</param>
/// <param name="indentation">The white space before it.</param>
/// <param name="first">The place that its first member has among the exercises of the session.</param>
internal sealed class GroupDraft(GroupSyntax syntax, string indentation, int first)
{
    public GroupSyntax Syntax { get; } = syntax;

    public string Indentation { get; } = indentation;

    public int First { get; } = first;

    public char Letter { get; } = char.ToUpperInvariant(syntax.Letter.Text[0]);

    /// <summary>Whether the rest of the line could not be read, which is reported already.</summary>
    public bool IsUnfinished { get; init; }

    /// <summary>The rests on the line itself and on lines indented below it.</summary>
    public List<RestSyntax> Rests { get; } = [.. syntax.Values.OfType<RestSyntax>()];

    public List<string> Notes { get; } = [];

    /// <summary>The same group before another line.</summary>
    /// <param name="first">The place of that line among those of its session.</param>
    /// <param name="copy">Where the group is copied to; <c>null</c> where it is written.</param>
    public GroupDraft At(int first, CopyPlace? copy)
    {
        var group = new GroupDraft(Syntax, Indentation, first) { Copy = copy, IsUnfinished = IsUnfinished };
        group.Rests.Clear();
        group.Rests.AddRange(Rests);
        group.Notes.AddRange(Notes);
        return group;
    }

    /// <summary>Where the group is copied to; <c>null</c> where it is written.</summary>
    public CopyPlace? Copy { get; init; }
}
