using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>The lines of a text, with what they define and what is wrong with them.</summary>
internal sealed class ReadLines
{
    public ReadLines(SourceFile source)
    {
        Tree = SyntaxParser.Parse(source, Diagnostics);
        Drafts = DefinitionReader.MayDefine(source.Text) ? DefinitionReader.Read(Tree.Lines, Diagnostics) : [];
        Definitions = Drafts
            .Where(draft => draft.NameToken is not null)
            .Select(draft => draft.Share(source))
            .ToValueList();
    }

    /// <summary>The lines.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>What is wrong with them; nobody adds to it.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The definitions with their lines.</summary>
    public IReadOnlyList<DefinitionDraft> Drafts { get; }

    /// <summary>The definitions as other files see them.</summary>
    public ValueList<WorkoutDefinition> Definitions { get; }
}
