using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>What stands in the lines of a scheme.</summary>
internal sealed class SchemeLines(DefinitionDraft draft)
{
    public DefinitionDraft Draft { get; } = draft;

    /// <summary>The items of the header and the lines below it, as they stand.</summary>
    public IReadOnlyList<ItemSyntax> Items { get; } = (draft.Scheme!.Prescription?.Items ?? [])
        .Concat(draft.Lines.Select(line => line.Statement).OfType<ContinuationSyntax>()
            .SelectMany(line => line.Prescription.Items))
        .ToList();

    /// <summary>The author's notes, a line each.</summary>
    public IReadOnlyList<string> Notes { get; } = draft.Lines.Select(line => line.Statement).OfType<NoteSyntax>()
        .Select(note => note.Text.Text.Substring(1).Trim())
        .ToList();

    /// <summary>The copy clause; <c>null</c> without.</summary>
    public LikeSyntax? Like => Copying.LikeOf(Items);

    /// <summary>The name of the scheme that it copies; <c>null</c> without.</summary>
    public string? Model => Like is null ? null : NameBinder.Unquote(Like.Model.Text);
}
